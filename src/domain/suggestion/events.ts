import type { Recorded } from '../lifecycle/record'
import type { PersonRef, UnitRef } from '../people/people'
import type { PlainDate } from '../shared/plain-date'
import type { Joined } from './beside'
import type { Category, Contact, Content, Origin, Redaction } from './suggestion'
import type {
  RedactionCode,
  ReplyClass,
  ClassInForce,
  Reply,
  ReplyDraft,
  Rating,
  Satisfaction,
} from './reply'

/** What a rating brings about: others are still to rate, all is settled, a redo, or a meeting. */
export type AfterRating = 'wait' | 'settle' | 'redo' | 'convene'

/** One reminder, to one party, of one due day. */
export type Reminder = { party: string; level: string; text: string; due: PlainDate }

/** Everything that can happen to a suggestion. A fact once told is never edited. */
export type SuggestionEvent =
  | { type: 'draftSaved'; content: Content }
  | { type: 'submitted'; content: Content; pack: string }
  | { type: 'receivedFromMotion'; origin: Origin; content: Content; pack: string }
  | { type: 'returned'; code: string; note: string }
  | { type: 'declined'; code: string; note: string }
  | { type: 'cosignersInvited'; people: (PersonRef & { delegation: string })[] }
  | { type: 'cosigned'; person: PersonRef; delegation: string; read: string }
  | { type: 'cosignDeclined'; person: PersonRef }
  | { type: 'supplemented'; text: string }
  | { type: 'withdrawalProposed'; reason: string }
  | { type: 'withdrawalAgreed'; person: PersonRef }
  | { type: 'withdrawalRefused'; person: PersonRef }
  | { type: 'withdrawn'; reason: string }
  | { type: 'mergedInto'; case: string; title: string; note: string }
  | { type: 'joined'; joined: Omit<Joined, 'on'> }
  | { type: 'accepted'; no: number; session: string; category: Category }
  | { type: 'handedOver'; note: string }
  | { type: 'dispatched'; lead: UnitRef; supporting: UnitRef[]; note: string }
  | { type: 'dispatchedSeparately'; units: { unit: UnitRef; asks: number[] }[]; note: string }
  | { type: 'returnRequested'; unit: UnitRef; reason: string; suggested?: UnitRef }
  | { type: 'returnGranted'; request: string; unit: UnitRef; to: UnitRef; note: string; final: boolean }
  | { type: 'returnRefused'; request: string; unit: UnitRef; note: string; final: boolean }
  | { type: 'carriedOver'; from: UnitRef; to: UnitRef; reason: string }
  | { type: 'signed'; unit: UnitRef }
  | { type: 'contactLogged'; contact: Omit<Contact, 'id'> }
  | { type: 'contactConfirmed'; contact: string }
  | { type: 'contactDisputed'; contact: string; note: string }
  | { type: 'opinionSubmitted'; unit: UnitRef; text: string }
  | { type: 'opinionRejected'; unit: UnitRef; reason: string }
  | { type: 'extensionRequested'; unit: UnitRef; reason: string; until: PlainDate }
  | { type: 'extensionForwarded'; opinion: string }
  | { type: 'extensionGranted'; until: PlainDate; note: string }
  | { type: 'extensionRefused'; note: string }
  | { type: 'keySupervisionMarked'; leader: PersonRef; note: string }
  | { type: 'leadingLeaderAssigned'; leader: PersonRef; note: string }
  | { type: 'urged'; note: string; to: string }
  | { type: 'reminded'; keys: string[]; lines: Reminder[] }
  | { type: 'replyDrafted'; unit: UnitRef; draft: Omit<ReplyDraft, 'by' | 'on'> }
  | { type: 'draftSentBack'; unit: UnitRef; note: string }
  | { type: 'replyIssued'; reply: Reply }
  | { type: 'rated'; rating: Rating; next: AfterRating }
  | { type: 'ratingLapsed'; next: Exclude<AfterRating, 'wait'> }
  | { type: 'convened'; attended: string; opinion: string; next: 'redo' | 'settle' }
  | { type: 'progressRecorded'; commitment: string; note: string; done: boolean }
  | { type: 'fulfilmentConfirmed'; commitment: string; satisfaction?: Satisfaction }
  | { type: 'fulfilmentDisputed'; commitment: string; note: string; satisfaction?: Satisfaction }
  | { type: 'promiseCheckOpened'; year: number }
  | { type: 'reclassified'; from: ReplyClass; to: ClassInForce; reason: string }
  | { type: 'markedExcellent'; note: string }
  | { type: 'published'; code: string; version: number; hidden: Redaction[] }
  | { type: 'publicationCorrected'; version: number; hidden: Redaction[]; note: string }
  | { type: 'withheld'; code: RedactionCode; note: string }

export type EventType = SuggestionEvent['type']

export type EventOf<T extends EventType> = Extract<SuggestionEvent, { type: T }>

/** An event as it is kept. */
export type RecordedEvent = Recorded<SuggestionEvent>
