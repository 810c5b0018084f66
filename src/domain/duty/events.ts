import type { RecordedBy } from '../lifecycle/told'
import type { Figures } from './fold'
import type { Line, Outcome } from './line'
import type { Declaration, Period, StatementContent } from './year'

/** Everything that can happen to a deputy's year. */
export type DutyEvent =
  | { type: 'entered'; lines: Line[]; outcomes: Outcome[]; figures: Figures }
  | { type: 'declared'; declaration: Pick<Declaration, 'on' | 'subject' | 'title' | 'text' | 'evidence'> }
  | {
      type: 'declarationReviewed'
      declaration: string
      step: 'first' | 'final'
      passed: boolean
      note: string
    }
  | { type: 'appealed'; line: string; reason: string }
  | { type: 'appealDecided'; appeal: string; granted: boolean; note: string }
  | { type: 'outcomesRead'; outcomes: string[] }
  | { type: 'statementIssued'; content: StatementContent; digest: string }
  | { type: 'statementConfirmed'; period: Period }
  | { type: 'statementObjected'; period: Period; text: string }
  | { type: 'objectionAnswered'; period: Period; text: string }

export type DutyEventType = DutyEvent['type']

export type DutyFact = DutyEvent & RecordedBy
