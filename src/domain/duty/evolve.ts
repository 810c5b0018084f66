import { joined } from './line'
import type { DutyFact } from './events'
import {
  blankYear,
  statementOf,
  type Declaration,
  type EnteredLine,
  type DutyYear,
  type Period,
  type Statement,
} from './year'

/** The year after one more fact. */
export function evolve(s: DutyYear, event: DutyFact): DutyYear {
  const { on, seq, by } = event
  switch (event.type) {
    case 'entered': {
      const lines = event.lines.map((line) => ({ ...line, enteredOn: on }))
      return {
        ...s,
        lines: joined<EnteredLine>(s.lines, lines),
        outcomes: joined(s.outcomes, event.outcomes),
        figures: event.figures,
      }
    }
    case 'declared': {
      const declaration: Declaration = {
        ...event.declaration,
        id: `d${seq}`,
        declaredOn: on,
        state: 'first',
        reviews: [],
      }
      return { ...s, declarations: [...s.declarations, declaration] }
    }
    case 'declarationReviewed': {
      const { step, passed, note } = event
      const next = passed ? (step === 'first' ? 'final' : 'entered') : 'returned'
      return {
        ...s,
        declarations: s.declarations.map((one) =>
          one.id === event.declaration
            ? {
                ...one,
                state: next,
                reviews: [...one.reviews, { step, passed, note, on, by: by.person }],
              }
            : one,
        ),
      }
    }
    case 'appealed':
      return {
        ...s,
        appeals: [...s.appeals, { id: `p${seq}`, line: event.line, reason: event.reason, on }],
      }
    case 'appealDecided': {
      const decision = { granted: event.granted, note: event.note, on, by: by.person }
      return {
        ...s,
        appeals: s.appeals.map((one) => (one.id === event.appeal ? { ...one, decision } : one)),
      }
    }
    case 'outcomesRead':
      return { ...s, read: [...new Set([...s.read, ...event.outcomes])] }
    case 'statementIssued': {
      const { content, digest } = event
      return { ...s, statements: [...s.statements, { content, digest, state: 'issued' }] }
    }
    case 'statementConfirmed':
      return {
        ...withStatement(s, event.period, { state: 'confirmed', confirmedOn: on }),
        stage: event.period === 'year' ? 'settled' : s.stage,
      }
    case 'statementObjected':
      return withStatement(s, event.period, { state: 'objected', objection: { text: event.text, on } })
    case 'objectionAnswered':
      return withStatement(s, event.period, {
        state: 'answered',
        answer: { text: event.text, on, by: by.person },
      })
    default:
      return event satisfies never
  }
}

/** The year told from its beginning. */
export function replay({ congress, deputy, year }: DutyYear, events: readonly DutyFact[]): DutyYear {
  return events.reduce(evolve, blankYear(congress, deputy, year))
}

function withStatement(s: DutyYear, period: Period, change: Partial<Statement>): DutyYear {
  const last = statementOf(s, period)
  return { ...s, statements: s.statements.map((one) => (one === last ? { ...one, ...change } : one)) }
}
