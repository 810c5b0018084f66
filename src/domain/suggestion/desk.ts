import type { PersonRef, UnitRef } from '../people/people'
import type { PlainDate } from '../shared/plain-date'
import type { Rating, Reply, ReplyDraft } from './reply'

/** The work of one replying unit in one round: the lead unit's, or with 分办 each unit's own. */
export type Desk = {
  unit: UnitRef
  draft?: ReplyDraft
  sentBack?: { note: string; on: PlainDate; by: PersonRef }
  reply?: Reply
}

/** One deputy's rating: the author's, a co-signer's, or that of the author of a merged suggestion. */
export type Given = Rating & { by: PersonRef }

/** One round of handling: the first, or a redo after 不满意. Earlier rounds stay as they were. */
export type Round = {
  number: number
  startedOn: PlainDate
  desks: Desk[]
  ratings: Given[]
  ratingLapsedOn?: PlainDate
}

export function repliesIn(round: Pick<Round, 'desks'> | undefined): Reply[] {
  return round?.desks.flatMap(({ reply }) => (reply ? [reply] : [])) ?? []
}

/** The day the last reply of the round was delivered; undefined while one is missing. */
export function repliedOn(round: Pick<Round, 'desks'> | undefined): PlainDate | undefined {
  const days = round?.desks.map(({ reply }) => reply?.on) ?? []
  if (days.length === 0 || days.includes(undefined)) return undefined
  return days.filter((day) => day !== undefined).sort()[days.length - 1]
}
