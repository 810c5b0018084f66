import type { Recorded } from '../lifecycle/record'
import type { UnitRef } from '../people/people'
import type {
  Category,
  Contact,
  Content,
  Origin,
  RedactionCode,
  Redaction,
  Reply,
  ReplyDraft,
  Rating,
} from './suggestion'

/** Everything that can happen to a suggestion. A fact once told is never edited. */
export type SuggestionEvent =
  | { type: 'draftSaved'; content: Content }
  | { type: 'submitted'; content: Content; pack: string }
  | { type: 'receivedFromMotion'; origin: Origin; content: Content; pack: string }
  | { type: 'returned'; code: string; note: string }
  | { type: 'declined'; code: string; note: string }
  | { type: 'withdrawn'; reason: string }
  | { type: 'accepted'; no: number; session: string; category: Category }
  | { type: 'handedOver'; note: string }
  | { type: 'dispatched'; lead: UnitRef; supporting: UnitRef[]; note: string }
  | { type: 'signed'; unit: UnitRef }
  | { type: 'contactLogged'; contact: Omit<Contact, 'id'> }
  | { type: 'contactConfirmed'; contact: string }
  | { type: 'contactDisputed'; contact: string; note: string }
  | { type: 'replyDrafted'; draft: Omit<ReplyDraft, 'by' | 'on'> }
  | { type: 'draftSentBack'; note: string }
  | { type: 'replyIssued'; reply: Reply }
  | { type: 'rated'; rating: Rating; redo: boolean }
  | { type: 'ratingLapsed' }
  | { type: 'progressRecorded'; commitment: string; note: string; done: boolean }
  | { type: 'fulfilmentConfirmed'; commitment: string }
  | { type: 'fulfilmentDisputed'; commitment: string; note: string }
  | { type: 'published'; code: string; version: number; hidden: Redaction[] }
  | { type: 'withheld'; code: RedactionCode; note: string }

export type EventType = SuggestionEvent['type']

/** An event as it is kept. */
export type RecordedEvent = Recorded<SuggestionEvent>
