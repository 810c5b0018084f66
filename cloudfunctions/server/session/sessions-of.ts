import type { Session, Sessions } from '@/domain/motion/session'
import type { Reader } from '../store/port'

/** A term has five or six sessions, a town's ten; this is several terms of them. */
const MOST = 60

/** The sessions of a congress, latest first. Read anew each time: the cut-off is a matter of minutes. */
export async function sessionsOf(store: Reader, congress: string): Promise<Session[]> {
  const docs = await store.find('sessions', {
    where: { congress },
    order: [['sortKey', 'desc']],
    limit: MOST,
  })
  return docs.map(({ session }) => session)
}

export async function sessionsById(store: Reader, congress: string): Promise<Sessions> {
  return Object.fromEntries((await sessionsOf(store, congress)).map((session) => [session.id, session]))
}
