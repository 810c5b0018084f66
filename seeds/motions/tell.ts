import type { Context } from '../../src/domain/motion/define'
import { blankMotion, type DeputyRef } from '../../src/domain/motion/motion'
import { builtIn } from '../../src/domain/rules/book'
import { packFor } from '../../src/domain/rules/in-force'
import { holdsOn, type Actor } from '../../src/domain/people/people'
import { isRefusal } from '../../src/domain/shared/refusal'
import { shanghaiTime, type PlainDate } from '../../src/domain/shared/plain-date'
import { applyCommand, blankDoc } from '../../cloudfunctions/server/cases/record'
import { motionKind } from '../../cloudfunctions/server/motion/kind'
import type { MotionDoc } from '../../cloudfunctions/server/motion/motion-doc'
import { actorFor, people } from '../people'
import { sha256 } from '../sha256'
import { dayOf, type Time } from '../story/time'
import { units } from '../units'
import { sessionsOn } from './sessions'
import type { By, Story } from './story'

const unitsById = Object.fromEntries(units.map(({ _id, name }) => [_id, { id: _id, name }]))
const MINUTES_BETWEEN = 7 * 60_000

/** The motion that comes of a story, action by action, by the rules themselves. Throws where they refuse. */
export function tellMotion({ matter, steps }: Story, time: Time): MotionDoc {
  const congress = matter.town ? 'zhenze' : 'wj'
  const deputy = (name: string) =>
    actorFor('deputy', { name: `${matter.town ? '镇' : ''}代表${name}`, congress })
  const lead = deputy(matter.lead)
  const { person, post } = lead
  const all = sessionsOn(time.today)
  const session = all[matter.session]
  const sessions = Object.fromEntries(Object.values(all).map((one) => [one.id, one]))
  const id = sha256(`议案 ${matter.title}`).slice(0, 32)
  const blank = blankMotion(id, post.congress, { ...person, delegation: post.delegation ?? '' })
  let doc = blankDoc(motionKind, id, blank)
  let at = 0
  steps.forEach(({ verb, by, on, input }, index) => {
    const today = dayOf(on, time)
    at = Math.max(Date.parse(`${today}T01:00:00Z`), at + MINUTES_BETWEEN)
    const context: Context = {
      actor: actorOf(by, lead, deputy),
      today,
      time: shanghaiTime(at),
      rules: packFor(builtIn.motion, doc.state.pack, today),
      holidays: time.holidays,
      units: unitsById,
      hash: sha256,
      sessions,
      deputies: deputiesOn(today, congress),
    }
    const { id: sessionId, name, level } = session
    const s = doc.state.session ? doc.state : { ...doc.state, session: { id: sessionId, name, level } }
    const requestId = index === 0 ? id : sha256(`request:${matter.title}:${index}`).slice(0, 32)
    const command = { verb, input: input({ s, time }), requestId, at }
    const result = applyCommand(motionKind, doc, command, context)
    if (isRefusal(result)) throw new Error(`《${matter.title}》：${today} ${verb}：${result.message}`)
    doc = result.doc
  })
  return doc
}

function deputiesOn(day: PlainDate, congress: string): Record<string, DeputyRef> {
  return Object.fromEntries(
    people.flatMap(({ _id, name, posts }) =>
      posts
        .filter((post) => post.role === 'deputy' && post.congress === congress && holdsOn(post, day))
        .map((post) => [_id, { id: _id, name, delegation: post.delegation ?? '' }]),
    ),
  )
}

function actorOf(by: By, lead: Actor, deputy: (name: string) => Actor): Actor {
  const { congress } = lead.post
  switch (by) {
    case 'lead':
      return lead
    case 'office':
      return actorFor('deputyOffice', { congress })
    case 'presidium':
    case 'clock':
      return actorFor(by, { congress })
    default:
      if ('deputy' in by) return deputy(by.deputy)
      return 'committee' in by
        ? actorFor('committee', { unit: by.committee })
        : actorFor('unitHandler', { unit: by.unit })
  }
}
