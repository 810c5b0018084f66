import { isPastCutOff, sessionIn } from '@/domain/motion/session'
import { momentOf } from '../moment'
import { motionKind } from '../motion/kind'
import type { WritingPorts } from '../ports'
import type { Chore } from './chore'
import { clockActs } from './clock-acts'
import { motionsAt } from './motions-at'

/** Motions that were still collecting names when the cut-off passed. */
export const missCutOffs: Chore = {
  what: 'missed',
  ids: late,
  carry: (ports, id) => clockActs(motionKind, ports, id, 'missCutOff'),
}

async function late(ports: WritingPorts): Promise<string[]> {
  const moment = momentOf(ports)
  const open = await motionsAt(ports, 'cosigning', ['sessionId'])
  return open
    .filter(({ doc: { sessionId }, sessions }) => {
      const session = sessionId === undefined ? undefined : sessionIn(sessions, sessionId)
      if (!session) return false
      return (
        moment.today > session.closes ||
        (session.cutOff !== undefined && isPastCutOff(session.cutOff, moment))
      )
    })
    .map(({ doc }) => doc._id)
}
