import type { Helpfulness } from '@/contract/public'
import type { PlainDate } from '@/domain/shared/plain-date'
import type { Published } from '@/domain/suggestion/public-view'

/** A published suggestion as citizens find it. Facts only; what depends on the day is said on reading. */
export type PublishedDoc = {
  /** The id of the case. */
  _id: string
  /** The version of the case this was drawn from. */
  rev: number
  /** False after it has been taken down. */
  visible: boolean
  code: string
  congress: string
  year: number
  /** 镇、街道: where the deputy was elected. */
  town: string
  /** Names of all units that handle it, as the page shows them. */
  units: string[]
  /** Every combination of year, class, category, town and progress under which it is found. */
  facets: string[]
  publishedOn: PlainDate
  /** Newest first; unique, so it is the cursor too. */
  sortKey: string
  tokens: string[]
  /** The sum over all voters, as far as version `votesRev` of them; kept apart from what the case tells. */
  helpful: Helpfulness
  votesRev: number
  published: Published
}
