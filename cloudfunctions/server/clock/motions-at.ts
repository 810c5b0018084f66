import type { Stage } from '@/domain/motion/motion'
import type { Sessions } from '@/domain/motion/session'
import type { Command } from '../cases/kind'
import { carryOut } from '../cases/act'
import { clockActor } from '../actor'
import { Failure } from '../failure'
import { motionKind } from '../motion/kind'
import type { MotionDoc } from '../motion/motion-doc'
import { todayOf, type WritingPorts } from '../ports'
import { sessionsById } from '../session/sessions-of'
import { BATCH } from './chore'

/** Motions at a stage, with the paths that are asked for and the sessions of their congress. */
export async function motionsAt(
  ports: WritingPorts,
  stage: Stage,
  fields: readonly string[],
): Promise<{ doc: MotionDoc; sessions: Sessions }[]> {
  const known = new Map<string, Sessions>()
  const found: { doc: MotionDoc; sessions: Sessions }[] = []
  let after = ''
  for (;;) {
    const docs: MotionDoc[] = await ports.store.find('motions', {
      where: { stage, _id: { gt: after } },
      order: [['_id', 'asc']],
      limit: BATCH,
      fields: ['congress', ...fields],
    })
    for (const doc of docs) {
      const sessions = known.get(doc.congress) ?? (await sessionsById(ports.store, doc.congress))
      known.set(doc.congress, sessions)
      found.push({ doc, sessions })
    }
    const last = docs[docs.length - 1]
    if (!last || docs.length < BATCH) return found
    after = last._id
  }
}

/** What the clock does to a motion: once for this version of it, however many clocks run. */
export async function clockActs(
  ports: WritingPorts,
  id: string,
  verb: 'missCutOff' | 'remind',
): Promise<boolean> {
  const doc = await motionKind.keep.get(ports.store, id)
  if (!doc) return false
  const actor = clockActor(doc.congress, todayOf(ports))
  const requestId = ports.hash(`${verb}:${id}:${doc.rev}`).slice(0, 32)
  const command: Command = { verb, input: {}, requestId, at: ports.now() }
  return carryOut(motionKind, { ...ports, actor, posts: [actor.post] }, doc, command).then(
    () => true,
    (error: unknown) => {
      // Somebody acted at the last moment; a broken record is for people to look at.
      if (error instanceof Failure && error.code !== 'record-broken') return false
      throw error
    },
  )
}
