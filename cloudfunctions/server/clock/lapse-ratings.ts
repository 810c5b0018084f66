import { isOverdue, ratingDue } from '@/domain/suggestion/clock'
import { clockActor } from '../actor'
import { carryOut } from '../cases/act'
import { rulesFor } from '../context'
import { Failure } from '../failure'
import { todayOf, type WritingPorts } from '../ports'
import { suggestionKind } from '../suggestion/kind'
import type { SuggestionDoc } from '../suggestion/suggestion-doc'
import { BATCH, type Chore } from './chore'

/** Ratings whose window has closed. */
export const lapseRatings: Chore = { what: 'lapsed', ids: overdueRatings, carry: lapse }

const RATING_FIELDS = ['state.pack', 'state.rounds.number', 'state.rounds.reply.on']

/** Cases whose rating window has closed. Whole documents would not fit into one answer of the database. */
async function overdueRatings(ports: WritingPorts): Promise<string[]> {
  const found: string[] = []
  let after = ''
  for (;;) {
    const replied: SuggestionDoc[] = await ports.store.find('suggestions', {
      where: { stage: 'replied', _id: { gt: after } },
      order: [['_id', 'asc']],
      limit: BATCH,
      fields: RATING_FIELDS,
    })
    found.push(...replied.filter((doc) => isWindowClosed(ports, doc)).map(({ _id }) => _id))
    const last = replied[replied.length - 1]
    if (!last || replied.length < BATCH) return found
    after = last._id
  }
}

function isWindowClosed(ports: WritingPorts, { state }: SuggestionDoc): boolean {
  const { today, rules, holidays } = rulesFor(ports, state)
  return isOverdue(ratingDue(state, rules, holidays), today)
}

/** 未评价，绝不记作满意。 */
async function lapse(ports: WritingPorts, id: string): Promise<boolean> {
  const doc = await suggestionKind.keep.get(ports.store, id)
  if (doc?.stage !== 'replied') return false
  const actor = clockActor(doc.congress, todayOf(ports))
  const requestId = ports.hash(`lapse:${id}:${doc.state.rounds.length}`).slice(0, 32)
  const command = { verb: 'lapseRating', input: {}, requestId, at: ports.now() }
  return carryOut(suggestionKind, { ...ports, actor, posts: [actor.post] }, doc, command).then(
    () => true,
    (error: unknown) => {
      // Somebody rated at the last moment; a broken record is for people to look at.
      if (error instanceof Failure && error.code !== 'record-broken') return false
      throw error
    },
  )
}
