import { isRefusal } from '@/domain/shared/refusal'
import { lapseRating } from '@/domain/suggestion/actions/lapse-rating'
import { clockActor } from '../actor'
import { contextFor } from '../context'
import { Failure } from '../failure'
import { todayOf, type WritingPorts } from '../ports'
import { project } from '../projections/project'
import { carryOut } from '../suggestion/act'
import type { CaseDoc } from '../suggestion/record'

const BATCH = 100

export type Summary = { repaired: number; lapsed: number }

/** What time brings about. However often it runs, each thing happens once. */
export async function runClock(ports: WritingPorts): Promise<Summary> {
  return { repaired: await repair(ports), lapsed: await lapse(ports) }
}

/** Inboxes and published pages that a crash left behind. */
async function repair(ports: WritingPorts): Promise<number> {
  const behind = await ports.store.find('suggestions', { where: { behind: true }, limit: BATCH })
  for (const doc of behind) await project(ports, doc)
  return behind.length
}

/** Ratings whose window has closed: 未评价. */
async function lapse(ports: WritingPorts): Promise<number> {
  let lapsed = 0
  let after = ''
  for (;;) {
    const replied: CaseDoc[] = await ports.store.find('suggestions', {
      where: { stage: 'replied', _id: { gt: after } },
      order: [['_id', 'asc']],
      limit: BATCH,
    })
    for (const doc of replied) if (await lapseOne(ports, doc)) lapsed += 1
    const last = replied[replied.length - 1]
    if (!last || replied.length < BATCH) return lapsed
    after = last._id
  }
}

async function lapseOne(ports: WritingPorts, doc: CaseDoc): Promise<boolean> {
  const actor = clockActor(doc.congress, todayOf(ports))
  const signed = { ...ports, actor, posts: [actor.post] }
  const ctx = await contextFor(ports, actor, doc.state)
  if (isRefusal(lapseRating.unless?.(doc.state, ctx))) return false
  const requestId = ports.hash(`lapse:${doc._id}:${doc.state.rounds.length}`).slice(0, 32)
  try {
    await carryOut(signed, doc, { verb: 'lapseRating', input: {}, requestId, at: ports.now() })
    return true
  } catch (error) {
    if (error instanceof Failure) return false // somebody rated at the last moment, or the record is broken
    throw error
  }
}
