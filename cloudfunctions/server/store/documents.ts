import type { Post } from '@/domain/people/people'
import type { PlainDate } from '@/domain/shared/plain-date'
import type { InboxDoc } from '../inbox/inbox-doc'
import type { MotionDoc } from '../motion/motion-doc'
import type { PublishedDoc } from '../published/published-doc'
import type { SimilarCountsDoc, SimilarDoc, SimilarWordsDoc } from '../similar/similar-doc'
import type { SessionDoc } from '../session/session-doc'
import type { SuggestionDoc } from '../suggestion/suggestion-doc'

export type PersonDoc = { _id: string; openid: string; name: string; posts: Post[] }
export type UnitDoc = { _id: string; name: string; kind: string; congress: string; until?: PlainDate }
export type CongressDoc = {
  _id: string
  name: string
  prefix: string
  session: string
  /** The congress above, whose published cases and words count here too. */
  parent?: string
}

/** Every collection and what lies in it. */
export type Documents = {
  people: PersonDoc
  units: UnitDoc
  congresses: CongressDoc
  suggestions: SuggestionDoc
  motions: MotionDoc
  sessions: SessionDoc
  inbox: InboxDoc
  published: PublishedDoc
  similarIndex: SimilarDoc
  similarCounts: SimilarCountsDoc
  similarWords: SimilarWordsDoc
}
