import type { Recorded } from '../lifecycle/record'
import type { Party, UnitRef } from '../people/people'
import type { PlainDate } from '../shared/plain-date'
import type { Advice, Content, DeputyRef, Ending, ReportConclusion, SessionRef, Vote } from './motion'

/** One reminder, to one party, of one due day. */
export type Reminder = { party: Party; level: string; text: string; due: PlainDate }

/** Everything that can happen to a motion. A fact once told is never edited. */
export type MotionEvent =
  | { type: 'draftSaved'; content: Content; session: SessionRef }
  | { type: 'cosignersInvited'; deputies: DeputyRef[]; digest: string }
  | { type: 'textRevised'; content: Content; digest: string; lapsed: string[] }
  | { type: 'cosigned'; digest: string }
  | { type: 'cosignDeclined'; note: string }
  | { type: 'cosignRevoked'; reason: string }
  /** `left`: signed, and no deputy any more on the day. */
  | { type: 'submitted'; pack: string; digest: string; proposers: number; left: string[] }
  | { type: 'returned'; note: string }
  | { type: 'registered'; no: number; committee?: UnitRef }
  | { type: 'opinionGiven'; committee: UnitRef; advice: Advice; reason: string }
  | { type: 'putOnAgenda'; reason: string }
  | { type: 'deferred'; committee: UnitRef; reason: string }
  | { type: 'converted'; suggestion: string; reason: string }
  | { type: 'decisionAcknowledged' }
  | { type: 'withdrawn'; reason: string }
  | { type: 'withdrawalRequested'; reason: string }
  | { type: 'withdrawalConsented'; reason: string }
  | { type: 'withdrawalRefused'; reason: string }
  | { type: 'reportFiled'; committee: UnitRef; conclusion: ReportConclusion; text: string }
  | { type: 'voted'; vote: Omit<Vote, 'on'>; title: string; text: string }
  | { type: 'resolved'; title: string; text: string; follows: boolean }
  | { type: 'itemSet'; what: string; unit: UnitRef; due: PlainDate }
  | { type: 'itemsCarriedOver'; from: UnitRef; to: UnitRef; reason: string }
  | { type: 'progressRecorded'; item: string; note: string; done: boolean }
  | { type: 'itemKept'; item: string; note: string }
  | { type: 'itemSentBack'; item: string; note: string }
  | { type: 'closed'; note: string }
  | { type: 'reminded'; keys: string[]; lines: Reminder[] }
  | { type: 'ended'; why: Ending; have: number; need: number }

export type EventType = MotionEvent['type']

/** An event as it is kept. */
export type RecordedEvent = Recorded<MotionEvent>
