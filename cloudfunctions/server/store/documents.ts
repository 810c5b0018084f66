import type { AnchorDoc } from '../anchor/anchor-doc'
import type { Succession } from '@/domain/people/abolish'
import type { Post } from '@/domain/people/people'
import type { PlainDate } from '@/domain/shared/plain-date'
import type { DeskDoc, TicketDoc } from '../desk/desk-doc'
import type { ActivityDoc } from '../activity/activity-doc'
import type { BookDoc, DutyDoc } from '../duty/duty-doc'
import type { FigureLedgerDoc, FigureRowDoc } from '../figures/figure-docs'
import type { FileDoc } from '../files/file-doc'
import type { InboxDoc } from '../inbox/inbox-doc'
import type { MotionDoc } from '../motion/motion-doc'
import type { QuotaDoc, SendingDoc } from '../notify/notify-doc'
import type { MessageDoc } from '../message/message-doc'
import type { ChoicesDoc } from '../published/choices-doc'
import type { PublishedDoc } from '../published/published-doc'
import type { VotesDoc } from '../published/votes-doc'
import type { SimilarCountsDoc, SimilarDoc, SimilarWordsDoc } from '../similar/similar-doc'
import type { RulebookDoc } from '../rules/rules-doc'
import type { SessionDoc } from '../session/session-doc'

import type { ImportDoc, ImportPartDoc, RosterDoc } from '../people/roster-doc'
import type { InvitationDoc } from '../people/invitation-doc'
import type { LimitDoc } from '../limit-doc'
import type { TemplateDoc } from '../template/template-doc'
import type { SuggestionDoc } from '../suggestion/suggestion-doc'

export type CongressDoc = {
  _id: string
  name: string
  prefix: string
  session: string
  /** The congress above, whose published cases and words count here too. */
  parent?: string
}
export type PersonDoc = {
  _id: string
  /** Who WeChat says this is; `unbound:<id>` until the person has bound their WeChat. */
  openid: string
  name: string
  phone?: string
  posts: Post[]
  /** Counts changes; absent before the first. */
  rev?: number
  /** What an import says of this person; in force once that import is committed. */
  next?: { import: string; name: string; phone?: string; posts: Post[] }
}
export type UnitDoc = {
  _id: string
  name: string
  kind: string
  congress: string
  until?: PlainDate
  /** Who takes over what it has in hand after its last day. */
  successor?: Succession
  rev?: number
  /** The import that brought this unit: until it is committed there is no such unit. */
  born?: string
  next?: { import: string; name: string; kind: string; until?: PlainDate }
}

/** Every collection and what lies in it. */
export type Documents = {
  anchors: AnchorDoc
  people: PersonDoc
  units: UnitDoc
  congresses: CongressDoc
  suggestions: SuggestionDoc
  motions: MotionDoc
  sessions: SessionDoc
  activities: ActivityDoc
  dutyYears: DutyDoc
  dutyBooks: BookDoc
  rulebooks: RulebookDoc
  inbox: InboxDoc
  messages: MessageDoc
  quotas: QuotaDoc
  sendings: SendingDoc
  published: PublishedDoc
  publishedChoices: ChoicesDoc
  figureRows: FigureRowDoc
  figureLedgers: FigureLedgerDoc
  votes: VotesDoc
  similarIndex: SimilarDoc
  similarCounts: SimilarCountsDoc
  similarWords: SimilarWordsDoc
  replyTemplates: TemplateDoc
  rosters: RosterDoc
  imports: ImportDoc
  importParts: ImportPartDoc
  invitations: InvitationDoc
  limits: LimitDoc
  tickets: TicketDoc
  desks: DeskDoc
  files: FileDoc
}
