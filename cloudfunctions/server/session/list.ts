import type { Api } from '@/contract/api'
import type { Output } from '@/contract/endpoint'
import { cutOffText, isPastCutOff } from '@/domain/motion/session'
import { momentOf } from '../moment'
import type { Signed } from '../ports'
import { sessionsOf } from './sessions-of'

/** The sessions of one's own congress, latest first. */
export async function listSessions(ports: Signed): Promise<Output<Api['session.list']>> {
  const moment = momentOf(ports)
  const sessions = await sessionsOf(ports.store, ports.actor.post.congress)
  return {
    sessions: sessions.map(({ congress: _own, cutOff, ...session }) => ({
      ...session,
      cutOff: cutOff && {
        ...cutOff,
        text: cutOffText(cutOff, moment.today),
        passed: isPastCutOff(cutOff, moment),
      },
      over: moment.today > session.closes,
    })),
  }
}
