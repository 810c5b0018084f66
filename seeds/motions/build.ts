import { builtIn } from '../../src/domain/rules/book'
import type { PlainDate } from '../../src/domain/shared/plain-date'
import { convertedDoc } from '../../cloudfunctions/server/motion/converted'
import { motionInbox } from '../../cloudfunctions/server/motion/inbox'
import { sessionDoc } from '../../cloudfunctions/server/session/session-doc'
import { sha256 } from '../sha256'
import type { Time } from '../story/time'
import { earlier } from './earlier'
import { numberOne } from './number-one'
import { present } from './present'
import { sessionsOn } from './sessions'
import { tellMotion } from './tell'

/** Sessions and motions as they stand on the morning of `today`, with what waits for whom. */
export function buildMotions(today: PlainDate, time: Time) {
  const known = Object.values(sessionsOn(today))
  const byId = Object.fromEntries(known.map((session) => [session.id, session]))
  const motions = [numberOne, ...earlier, ...present].map((story) => ({
    ...tellMotion(story, time),
    behind: false,
  }))
  const ports = { now: () => Date.parse(`${today}T00:30:00Z`), holidays: time.holidays, packs: builtIn }
  const made = motions.map((doc) =>
    convertedDoc({ holidays: time.holidays, hash: sha256, packs: builtIn }, doc),
  )
  return {
    suggestions: made.filter((doc) => doc !== undefined).map((doc) => ({ ...doc, behind: false })),
    sessions: known.map((session) => sessionDoc(session, 1)),
    motions,
    inbox: motions.flatMap((doc) => motionInbox(ports, doc, byId)),
  }
}
