import type { Api } from '@/contract/api'
import type { Output } from '@/contract/endpoint'
import { cutOffText, isPastCutOff } from '@/domain/motion/session'
import { momentOf } from '../moment'
import { committeesInOffice, type Signed } from '../ports'
import { sessionsOf } from './sessions-of'

/** The sessions of one's own congress, latest first. */
export async function listSessions(ports: Signed): Promise<Output<Api['session.list']>> {
  const moment = momentOf(ports)
  const { congress } = ports.actor.post
  const [sessions, committees] = await Promise.all([
    sessionsOf(ports.store, congress),
    committeesInOffice(ports, congress),
  ])
  return {
    committees: Object.values(committees),
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
