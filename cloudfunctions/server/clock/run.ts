import { isOverdue, ratingDue } from '@/domain/suggestion/clock'
import { clockActor } from '../actor'
import { rulesFor } from '../context'
import { Failure } from '../failure'
import { todayOf, type WritingPorts } from '../ports'
import { project } from '../projections/project'
import { get } from '../store/port'
import { carryOut } from '../suggestion/act'
import type { CaseDoc } from '../suggestion/record'

const BATCH = 100

export type Summary = { repaired: number; lapsed: number; failed: number }

/** What time brings about. However often it runs, each thing happens once; one case in trouble holds up no other. */
export async function runClock(ports: WritingPorts): Promise<Summary> {
  const summary: Summary = { repaired: 0, lapsed: 0, failed: 0 }
  const attempt = async (what: 'repaired' | 'lapsed', id: string, work: () => Promise<boolean>) => {
    const done = await work().catch((error: unknown) => {
      summary.failed += 1
      ports.log({ outcome: 'clock-failed', what, case: id, why: String(error).slice(0, 200) })
      return false
    })
    if (done) summary[what] += 1
  }
  for (const id of await behind(ports)) await attempt('repaired', id, () => repair(ports, id))
  for (const id of await overdueRatings(ports)) await attempt('lapsed', id, () => lapse(ports, id))
  return summary
}

/** Cases whose inbox and published page a crash left behind. */
async function behind({ store }: WritingPorts): Promise<string[]> {
  const docs = await store.find('suggestions', { where: { behind: true }, limit: BATCH, fields: ['rev'] })
  return docs.map(({ _id }) => _id)
}

async function repair(ports: WritingPorts, id: string): Promise<boolean> {
  const doc = await get(ports.store, 'suggestions', id)
  if (!doc?.behind) return false
  await project(ports, doc)
  return true
}

const RATING_FIELDS = ['state.pack', 'state.rounds.number', 'state.rounds.reply.on']

/** Cases whose rating window has closed. Whole documents would not fit into one answer of the database. */
async function overdueRatings(ports: WritingPorts): Promise<string[]> {
  const found: string[] = []
  let after = ''
  for (;;) {
    const replied: CaseDoc[] = await ports.store.find('suggestions', {
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

function isWindowClosed(ports: WritingPorts, { state }: CaseDoc): boolean {
  const { today, rules, holidays } = rulesFor(ports, state)
  return isOverdue(ratingDue(state, rules, holidays), today)
}

/** 未评价，绝不记作满意。 */
async function lapse(ports: WritingPorts, id: string): Promise<boolean> {
  const doc = await get(ports.store, 'suggestions', id)
  if (doc?.stage !== 'replied') return false
  const actor = clockActor(doc.congress, todayOf(ports))
  const requestId = ports.hash(`lapse:${id}:${doc.state.rounds.length}`).slice(0, 32)
  const command = { verb: 'lapseRating', input: {}, requestId, at: ports.now() }
  return carryOut({ ...ports, actor, posts: [actor.post] }, doc, command).then(
    () => true,
    (error: unknown) => {
      // Somebody rated at the last moment; a broken record is for people to look at.
      if (error instanceof Failure && error.code !== 'record-broken') return false
      throw error
    },
  )
}
