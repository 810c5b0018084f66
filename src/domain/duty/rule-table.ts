import { addDays, spokenDay, type PlainDate } from '../shared/plain-date'
import { refuse, type Refusal } from '../shared/refusal'
import type { Points } from './points'
import { subjects, type Subject } from './subject'

export type PointRule = {
  subject: Subject
  points: Points
  /** The most this subject may count in a year, for or against. */
  cap?: Points
}

/** How points are given from one day on. Versioned and dated: a line counts by the table of its own day. */
export type RuleTable = {
  id: string
  name: string
  from: PlainDate
  /** Last day in force; none: until the next table begins. */
  until?: PlainDate
  base: Points
  /** An example for trying out; no congress has decided on it. */
  example: boolean
  source: string
  rules: PointRule[]
}

/** The table in force on a day; undefined where none was. */
export function tableOn(tables: readonly RuleTable[], day: PlainDate): RuleTable | undefined {
  let found: RuleTable | undefined
  for (const table of tables) {
    if (table.from <= day && (!found || table.from > found.from)) found = table
  }
  return found && found.until && day > found.until ? undefined : found
}

export function ruleFor(table: RuleTable | undefined, subject: Subject): PointRule | undefined {
  return table?.rules.find((rule) => rule.subject === subject)
}

/** Why a table cannot be adopted beside those there are; undefined when it can. */
export function tableFault(
  table: RuleTable,
  others: readonly RuleTable[],
  today: PlainDate,
): Refusal | undefined {
  const { from, until } = table
  if (from <= today)
    return refuse('too-early', '新积分表只能从以后的日子起用，已经记的分不变；请把生效日期改到明天以后')
  if (until && until < from) return refuse('bad-input', '失效日期不能早于生效日期')
  const other = others.find((one) => overlaps(table, one))
  if (other) {
    const end = other.until ? `至 ${spokenDay(other.until, today)}` : '起'
    return refuse(
      'bad-input',
      `生效日期与《${other.name}》（${spokenDay(other.from, today)}${end}）重叠，请错开后再提交`,
    )
  }
  return ruleFault(table)
}

/** An older table without an end gives way to a newer one; any other common day is an overlap. */
function overlaps(table: RuleTable, other: RuleTable): boolean {
  const far = addDays(table.from, 365 * 100)
  if (other.from >= table.from) return other.from <= (table.until ?? far)
  return other.until !== undefined && other.until >= table.from
}

function ruleFault({ base, rules }: RuleTable): Refusal | undefined {
  if (base < 0) return refuse('bad-input', '基础分不能小于 0')
  const seen = new Set<Subject>()
  for (const { subject, points, cap } of rules) {
    const { label } = subjects[subject]
    if (seen.has(subject)) return refuse('bad-input', `“${label}”写了两次，请只留一条`)
    seen.add(subject)
    if (cap !== undefined && cap < 0) return refuse('bad-input', `“${label}”的年度上限不能小于 0`)
    if (cap !== undefined && cap < Math.abs(points))
      return refuse('bad-input', `“${label}”的年度上限小于一次的分值，请改大上限或改小分值`)
  }
  return undefined
}
