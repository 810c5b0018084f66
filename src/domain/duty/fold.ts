import type { PlainDate } from '../shared/plain-date'
import { byDay, type Line, type Outcome } from './line'
import { changeText, type Points } from './points'
import { ruleFor, tableOn, type RuleTable } from './rule-table'
import { dimensionKeys, subjects, type Dimension, type Subject } from './subject'

/** A line as it counts: by which rule, how many points, and why not more. */
export type Entry = Line & {
  points: Points
  counted: Points
  state: 'counted' | 'capped' | 'voided' | 'noPoints'
  why: string
}

/** Every line with its points. Depends on the set of lines alone, not on the order in which they came. */
export function entriesOf(lines: readonly Line[], tables: readonly RuleTable[]): Entry[] {
  const voided = new Set(lines.flatMap(({ voids }) => (voids ? [voids] : [])))
  const used = new Map<Subject, Points>()
  return [...lines].sort(byDay).map((line) => {
    const table = tableOn(tables, line.on)
    const rule = ruleFor(table, line.subject)
    const each = rule?.points ?? 0
    const points = each * line.times
    const entry = (counted: Points, state: Entry['state'], why: string): Entry => ({
      ...line,
      points,
      counted,
      state,
      why,
    })
    if (voided.has(line.id)) return entry(0, 'voided', '已更正，不再计分')
    if (!table) return entry(0, 'noPoints', '这一天没有生效的积分表')
    if (!rule || each === 0) return entry(0, 'noPoints', '只记账，不计分')
    const before = used.get(line.subject) ?? 0
    const room = rule.cap === undefined ? Math.abs(points) : Math.max(0, rule.cap - before)
    const counted = Math.sign(points) * Math.min(Math.abs(points), room)
    used.set(line.subject, before + Math.abs(counted))
    const { label } = subjects[line.subject]
    const told = `《${table.name}》：${label} ${changeText(each)}${line.times > 1 ? ` × ${line.times}` : ''}`
    if (counted === points) return entry(counted, 'counted', told)
    return entry(counted, 'capped', `${told}，本年度最多 ${changeText(rule.cap ?? 0).slice(1)} 分，已到上限`)
  })
}

/** What a deputy's year adds up to: folded once when a line comes in, and read as it is. */
export type Figures = {
  base: Points
  earned: Points
  total: Points
  byDimension: Record<Dimension, Points>
  /** Points of each month, January first. */
  months: Points[]
  /** How often each subject stands, corrections taken into account. */
  times: Partial<Record<Subject, number>>
  quality: Quality
  lines: number
}

/** Outcomes, not counts: of the matters that came to something, how well on the whole, 0 to 100 each. */
export type Quality = { matters: number; worth: number }

export function figuresOf(
  { year, lines, outcomes }: { year: number; lines: readonly Line[]; outcomes: readonly Outcome[] },
  tables: readonly RuleTable[],
): Figures {
  const base = tableOn(tables, `${year}-01-01` as PlainDate)?.base ?? 0
  const byDimension = Object.fromEntries(dimensionKeys.map((key) => [key, 0])) as Record<Dimension, Points>
  const months = Array.from({ length: 12 }, () => 0)
  const times: Figures['times'] = {}
  let earned = 0
  for (const { counted, state, on, subject, times: n } of entriesOf(lines, tables)) {
    earned += counted
    byDimension[subjects[subject].dimension] += counted
    const month = Number(on.slice(5, 7)) - 1
    months[month] = (months[month] ?? 0) + counted
    if (state !== 'voided') times[subject] = (times[subject] ?? 0) + n
  }
  return {
    base,
    earned,
    total: base + earned,
    byDimension,
    months,
    times,
    quality: qualityOf(outcomes),
    lines: lines.length,
  }
}

const WORTH = {
  adopted: 100,
  kept: 100,
  planned: 70,
  answered: 50,
  broken: 20,
} as const satisfies Partial<Record<Outcome['kind'], number>>

type Judged = Outcome & { kind: keyof typeof WORTH }

/** What one proposed oneself, or what was merged into another's; signing many brings nobody quality. */
const isJudged = (one: Outcome): one is Judged =>
  one.source.kind === 'suggestion' && (one.part === 'lead' || one.part === 'merged') && one.kind in WORTH

/** Per suggestion: its promises once any is settled, else its latest reply. */
export function qualityOf(outcomes: readonly Outcome[]): Quality {
  const latest = new Map<string, Judged>()
  for (const one of outcomes.filter(isJudged)) {
    const key = `${one.source.id}|${one.promise ?? ''}`
    const known = latest.get(key)
    if (!known || one.at > known.at || (one.at === known.at && one.id > known.id)) latest.set(key, one)
  }
  const matters = new Map<string, Judged[]>()
  for (const one of latest.values()) matters.set(one.source.id, [...(matters.get(one.source.id) ?? []), one])
  let worth = 0
  for (const of of matters.values()) {
    const settled = of.filter(({ promise }) => promise !== undefined)
    const heard = settled.length > 0 ? settled : of
    worth += Math.round(heard.reduce((sum, { kind }) => sum + WORTH[kind], 0) / heard.length)
  }
  return { matters: matters.size, worth }
}
