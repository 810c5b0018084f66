import { figuresOf } from '../fold'
import type { Line } from '../line'
import type { Points } from '../points'
import type { RuleTable } from '../rule-table'

export type DryRunYear = { deputy: { id: string; name: string }; year: number; lines: readonly Line[] }

export type DryRun = {
  year: number
  deputies: number
  raised: number
  lowered: number
  unchanged: number
  /** The smallest and the greatest change. */
  least: Points
  most: Points
  /** One by one, by id and not by points: a trial ranks nobody. */
  changes: { id: string; name: string; before: Points; after: Points }[]
}

/** What last year would have been under another table. Nothing is stored. */
export function dryRun(
  candidate: RuleTable,
  years: readonly DryRunYear[],
  tables: readonly RuleTable[],
  year: number,
): DryRun {
  const { until: _until, ...rest } = candidate
  const alone: RuleTable[] = [{ ...rest, from: `${year}-01-01` as RuleTable['from'] }] // a real day of any year
  const changes = [...years]
    .sort((a, b) => (a.deputy.id < b.deputy.id ? -1 : 1))
    .map(({ deputy, lines }) => ({
      ...deputy,
      before: figuresOf({ year, lines, outcomes: [] }, tables).total,
      after: figuresOf({ year, lines, outcomes: [] }, alone).total,
    }))
  const by = changes.map(({ before, after }) => after - before)
  return {
    year,
    deputies: changes.length,
    raised: by.filter((one) => one > 0).length,
    lowered: by.filter((one) => one < 0).length,
    unchanged: by.filter((one) => one === 0).length,
    least: by.length > 0 ? by.reduce((a, b) => Math.min(a, b)) : 0,
    most: by.length > 0 ? by.reduce((a, b) => Math.max(a, b)) : 0,
    changes,
  }
}
