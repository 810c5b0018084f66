import { canonical } from '../shared/canonical'
import type { Hash } from '../shared/hash-chain'
import type { PlainDate } from '../shared/plain-date'
import { entriesOf, figuresOf } from './fold'
import { tableOn, type RuleTable } from './rule-table'
import type { DutyYear, Period, Statement, StatementContent } from './year'

const bounds: Readonly<Record<Period, readonly [from: string, to: string]>> = {
  q1: ['01-01', '03-31'],
  q2: ['04-01', '06-30'],
  q3: ['07-01', '09-30'],
  q4: ['10-01', '12-31'],
  year: ['01-01', '12-31'],
}

export function periodOf(year: number, period: Period): { from: PlainDate; to: PlainDate } {
  const [from, to] = bounds[period]
  return { from: `${year}-${from}` as PlainDate, to: `${year}-${to}` as PlainDate } // real days of any year
}

/** The statement of a period as the ledger stands: what was done, what came of it, what it counts. */
export function statementContent(
  s: DutyYear,
  tables: readonly RuleTable[],
  { period, version, remark, issuedOn }: Pick<StatementContent, 'period' | 'version' | 'remark' | 'issuedOn'>,
): StatementContent {
  const { from, to } = periodOf(s.year, period)
  const within = ({ on }: { on: PlainDate }) => from <= on && on <= to
  const entries = entriesOf(s.lines, tables).filter(within)
  const { base } = figuresOf(s, tables)
  const earned = entries.reduce((sum, { counted }) => sum + counted, 0)
  return {
    deputy: s.deputy,
    congress: s.congress,
    year: s.year,
    period,
    version,
    from,
    to,
    table: tableOn(tables, to)?.name ?? '没有生效的积分表',
    base: period === 'year' ? base : 0,
    earned,
    total: (period === 'year' ? base : 0) + earned,
    entries: entries.map(({ id, on, what, evidence, counted, why }) => ({
      id,
      on,
      what,
      evidence,
      counted,
      why,
    })),
    outcomes: s.outcomes.filter(within).map(({ id, on, kind, text }) => ({ id, on, kind, text })),
    remark,
    issuedOn,
  }
}

export function statementDigest(content: StatementContent, hash: Hash): string {
  return hash(canonical(content))
}

/** Whether a statement still reads as it was signed. */
export function isIntact({ content, digest }: Statement, hash: Hash): boolean {
  return statementDigest(content, hash) === digest
}
