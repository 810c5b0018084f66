import { sessionIn, isPastCutOff, type Moment, type Sessions } from '@/domain/motion/session'
import { clockActor } from '../actor'
import { carryOut } from '../cases/act'
import { Failure } from '../failure'
import { momentOf } from '../moment'
import { motionKind } from '../motion/kind'
import type { MotionDoc } from '../motion/motion-doc'
import { todayOf, type WritingPorts } from '../ports'
import { sessionsById } from '../session/sessions-of'
import { BATCH, type Chore } from './chore'

/** Motions that were still collecting names when the cut-off passed. */
export const missCutOffs: Chore = { what: 'missed', ids: late, carry: end }

async function late(ports: WritingPorts): Promise<string[]> {
  const moment = momentOf(ports)
  const known = new Map<string, Sessions>()
  const found: string[] = []
  let after = ''
  for (;;) {
    const open: MotionDoc[] = await ports.store.find('motions', {
      where: { stage: 'cosigning', _id: { gt: after } },
      order: [['_id', 'asc']],
      limit: BATCH,
      fields: ['congress', 'sessionId'],
    })
    for (const { _id, congress, sessionId } of open) {
      const sessions = known.get(congress) ?? (await sessionsById(ports.store, congress))
      known.set(congress, sessions)
      if (isOver(sessions, sessionId, moment)) found.push(_id)
    }
    const last = open[open.length - 1]
    if (!last || open.length < BATCH) return found
    after = last._id
  }
}

function isOver(sessions: Sessions, sessionId: string | undefined, moment: Moment): boolean {
  const session = sessionId === undefined ? undefined : sessionIn(sessions, sessionId)
  if (!session) return false
  return (
    moment.today > session.closes || (session.cutOff !== undefined && isPastCutOff(session.cutOff, moment))
  )
}

async function end(ports: WritingPorts, id: string): Promise<boolean> {
  const doc = await motionKind.keep.get(ports.store, id)
  if (doc?.stage !== 'cosigning') return false
  const actor = clockActor(doc.congress, todayOf(ports))
  const requestId = ports.hash(`cut-off:${id}:${doc.state.session?.id ?? ''}`).slice(0, 32)
  const command = { verb: 'missCutOff', input: {}, requestId, at: ports.now() }
  return carryOut(motionKind, { ...ports, actor, posts: [actor.post] }, doc, command).then(
    () => true,
    (error: unknown) => {
      // Submitted at the last moment; a broken record is for people to look at.
      if (error instanceof Failure && error.code !== 'record-broken') return false
      throw error
    },
  )
}
