import type { Entry, Figures } from './fold'
import type { Outcome } from './line'
import { completion, type DutyPlan } from './plan'
import { dimensionKeys, type Dimension } from './subject'

export type Scores = Record<Dimension, number | null>

/** Six sides, 0 to 100 each; null where nothing can be said yet. Never a sum of them, never a rank. */
export function scoresOf(figures: Pick<Figures, 'times' | 'quality'>, plan: DutyPlan | undefined): Scores {
  return Object.fromEntries(
    dimensionKeys.map((dimension) => [dimension, scoreOf(dimension, figures, plan)]),
  ) as Scores // one entry per key
}

function scoreOf(
  dimension: Dimension,
  { times, quality }: Pick<Figures, 'times' | 'quality'>,
  plan: DutyPlan | undefined,
): number | null {
  if (dimension === 'proposal')
    return quality.matters === 0 ? null : Math.round(quality.worth / quality.matters)
  return completion(plan, dimension, times) ?? null
}

/** How the number of a side comes about, in words. */
export function scoreReason(dimension: Dimension, { quality }: Pick<Figures, 'quality'>): string {
  if (dimension !== 'proposal') return '本年度清单完成的比例'
  return quality.matters === 0
    ? '还没有建议办出结果，暂不评价'
    : `${quality.matters} 件有结果的建议：办成、兑现为 100，列入计划为 70，已答复为 50，未兑现为 20，取平均`
}

const FEWEST = 5

/** The middle of a delegation; hidden where so few are in it that a median would show persons. */
export function medians(all: readonly Scores[]): Scores | undefined {
  if (all.length < FEWEST) return undefined
  return Object.fromEntries(
    dimensionKeys.map((dimension) => [dimension, median(all.flatMap((one) => one[dimension] ?? []))]),
  ) as Scores // one entry per key
}

function median(values: number[]): number | null {
  if (values.length < FEWEST) return null
  const sorted = [...values].sort((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const upper = sorted[middle] ?? 0
  return sorted.length % 2 === 1 ? upper : Math.round(((sorted[middle - 1] ?? 0) + upper) / 2)
}

export type Tag = { label: string; why: string; lines: string[] }

const idsOf = (entries: readonly Entry[]) => entries.map(({ id }) => id)

/** Words for what a deputy does, each with the lines that say so. */
export function tagsOf(entries: readonly Entry[], outcomes: readonly Outcome[]): Tag[] {
  const standing = entries.filter(({ state }) => state !== 'voided')
  const of = (...subjects: Entry['subject'][]) => standing.filter(({ subject }) => subjects.includes(subject))
  const tags: Tag[] = []
  const topics = new Map<string, Entry[]>()
  for (const entry of of('leadSuggestion', 'leadMotion'))
    if (entry.topic) topics.set(entry.topic, [...(topics.get(entry.topic) ?? []), entry])
  for (const [topic, about] of topics)
    if (about.length >= 2)
      tags.push({ label: `关注${topic}`, why: `领衔 ${about.length} 件`, lines: idsOf(about) })
  const visits = of('inspection')
  if (visits.length >= 3)
    tags.push({ label: '常到一线', why: `视察调研 ${visits.length} 次`, lines: idsOf(visits) })
  const met = of('reception')
  if (met.length >= 4) tags.push({ label: '常见选民', why: `接待走访 ${met.length} 次`, lines: idsOf(met) })
  const kept = of('promiseKept')
  if (kept.length > 0) tags.push({ label: '盯住落实', why: `核对承诺 ${kept.length} 项`, lines: idsOf(kept) })
  const rated = of('ratedInTime')
  if (rated.length >= 2 && of('ratingLapsed').length === 0)
    tags.push({ label: '评价及时', why: `${rated.length} 次答复都按时评价`, lines: idsOf(rated) })
  const adopted = outcomes.filter(({ kind, part }) => kind === 'adopted' && part === 'lead')
  if (adopted.length > 0) {
    const from = new Set(adopted.map((one) => one.source.id))
    const lines = standing.filter(({ source }) => from.has(source.id))
    tags.push({ label: '建议办得成', why: `${adopted.length} 件办成`, lines: idsOf(lines) })
  }
  return tags
}
