import { spokenDay, type PlainDate } from '../shared/plain-date'
import type { Entry } from './fold'
import { subjects, type Dimension, type Subject } from './subject'

/** One thing every deputy has to do this year, with a number and a day. */
export type PlanItem = {
  id: string
  label: string
  dimension: Dimension
  subjects: Subject[]
  target: number
  due: PlainDate
  /** The sentence of the yearly plan it comes from. */
  source: string
}

/** 代表法第四十三条：县级以上的各级人民代表大会常务委员会制定年度代表工作计划。 */
export type DutyPlan = {
  year: number
  name: string
  example: boolean
  items: PlanItem[]
  /** A year's plan may be put right; the earlier ones stay to be read. */
  version: number
  adoptedOn: PlainDate
}

export type ListItem = PlanItem & {
  done: number
  state: 'done' | 'open' | 'late'
  text: string
  lines: string[]
}

/** The list of one deputy: what the plan asks, and what the ledger says is done of it. */
export function listFor(plan: DutyPlan | undefined, entries: readonly Entry[], today: PlainDate): ListItem[] {
  return (plan?.items ?? []).map((item) => {
    const lines = entries.filter(
      ({ subject, state }) => state !== 'voided' && item.subjects.includes(subject),
    )
    const done = lines.length
    const state = done >= item.target ? 'done' : today > item.due ? 'late' : 'open'
    return {
      ...item,
      done,
      state,
      text: itemText(item, done, state, today),
      lines: lines.map(({ id }) => id),
    }
  })
}

function itemText(
  { target, due }: PlanItem,
  done: number,
  state: ListItem['state'],
  today: PlainDate,
): string {
  if (state === 'done') return `已完成 ${done} 次`
  const left = `还差 ${target - done} 次`
  return state === 'late'
    ? `${left}，${spokenDay(due, today)}已到期`
    : `${left}，${spokenDay(due, today)}前完成`
}

/** How much of a side of the list is done, 0 to 100; undefined where the plan asks nothing. */
export function completion(
  plan: DutyPlan | undefined,
  dimension: Dimension,
  times: Partial<Record<Subject, number>>,
): number | undefined {
  const items = (plan?.items ?? []).filter((item) => item.dimension === dimension)
  const target = items.reduce((sum, item) => sum + item.target, 0)
  if (target === 0) return undefined
  const done = items.reduce((sum, item) => {
    const made = item.subjects.reduce((n, subject) => n + (times[subject] ?? 0), 0)
    return sum + Math.min(made, item.target)
  }, 0)
  return Math.round((done / target) * 100)
}

/** Why a plan cannot be adopted; undefined when it can. */
export function planFault({ year, items }: Pick<DutyPlan, 'year' | 'items'>): string | undefined {
  const ids = new Set(items.map(({ id }) => id))
  if (ids.size < items.length) return '清单里有两项编号相同，请检查后再提交'
  const outside = items.find(({ due }) => Number(due.slice(0, 4)) !== year)
  if (outside) return `“${outside.label}”的完成日期不在 ${year} 年，请改正`
  const stray = items.find(({ dimension, subjects: of }) =>
    of.some((subject) => subjects[subject].dimension !== dimension),
  )
  return stray ? `“${stray.label}”的记账事项不属于这一维度，请改正` : undefined
}
