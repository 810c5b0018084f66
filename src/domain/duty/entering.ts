import type { Context } from './define'
import type { DutyEvent } from './events'
import { figuresOf } from './fold'
import { joined, type Line, type Outcome } from './line'
import type { DutyYear } from './year'

/** New lines, with what the ledger then adds up to, so that reading needs no counting. */
export function entering(
  s: DutyYear,
  lines: Line[],
  outcomes: Outcome[],
  { tables }: Pick<Context, 'tables'>,
): DutyEvent {
  const all = { year: s.year, lines: joined<Line>(s.lines, lines), outcomes: joined(s.outcomes, outcomes) }
  return { type: 'entered', lines, outcomes, figures: figuresOf(all, tables) }
}
