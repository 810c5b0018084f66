import type { PlainDate } from '@/domain/shared/plain-date'
import type { Published, PublishedRow } from '@/domain/suggestion/public-view'
import type { ReplyClass } from '@/domain/suggestion/suggestion'

/** A published suggestion as citizens find it. Facts only; what depends on the day is said on reading. */
export type PublishedDoc = {
  /** The id of the case. */
  _id: string
  rev: number
  code: string
  congress: string
  year: number
  replyClass: ReplyClass
  publishedOn: PlainDate
  /** Newest first; unique, so it is the cursor too. */
  sortKey: string
  tokens: string[]
  row: PublishedRow
  published: Published
}
