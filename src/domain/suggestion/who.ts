import type { Relation } from '../lifecycle/action'
import type { Actor } from '../people/people'
import { isRater, signedBy } from './joint'
import type { Suggestion } from './suggestion'

type Who = Relation<Suggestion>

const inCongress = (s: Suggestion, actor: Actor) => actor.post.congress === s.congress

const isDeputyOf = (s: Suggestion, actor: Actor) => actor.post.role === 'deputy' && inCongress(s, actor)

const works = (s: Suggestion, actor: Actor, part?: 'answering' | 'supporting') =>
  s.units.some(
    (duty) =>
      duty.unit.id === actor.post.unit?.id &&
      (!part || (duty.part === 'supporting') === (part === 'supporting')),
  )

export const author: Who = {
  label: '领衔代表',
  holds: (s, actor) =>
    actor.post.role === 'deputy' && inCongress(s, actor) && actor.person.id === s.author.id,
}

export const invited: Who = {
  label: '受邀联名的代表',
  holds: (s, actor) =>
    isDeputyOf(s, actor) && s.cosigners.some(({ person }) => person.id === actor.person.id),
}

export const cosigner: Who = {
  label: '联名代表',
  holds: (s, actor) => isDeputyOf(s, actor) && signedBy(s).some(({ id }) => id === actor.person.id),
}

/** The author, those who signed, and the deputies of suggestions merged into this one: each is answered and rates. */
export const answeredDeputy: Who = {
  label: '领衔、联名或并案的代表',
  holds: (s, actor) => isDeputyOf(s, actor) && isRater(s, actor.person.id),
}

export const supportingHandler: Who = {
  label: '会办单位经办人',
  holds: (s, actor) =>
    actor.post.role === 'unitHandler' && inCongress(s, actor) && works(s, actor, 'supporting'),
}

/** Who may press a unit to get on with it. */
export const urger: Who = {
  label: '领衔代表、代表工委、区政府办或领办督办的领导',
  holds: (s, actor) =>
    [author, deputyOffice, governmentOffice, concernedLeader].some((one) => one.holds(s, actor)),
}

/** A leader who leads the handling, or supervises it. */
const concernedLeader: Who = {
  label: '领办、督办的领导',
  holds: (s, actor) =>
    actor.post.role === 'leader' &&
    inCongress(s, actor) &&
    [s.leading, s.keySupervision].some((one) => one?.leader.id === actor.person.id),
}

export const deputyOffice: Who = {
  label: '代表工委',
  holds: (s, actor) => actor.post.role === 'deputyOffice' && inCongress(s, actor),
}

export const governmentOffice: Who = {
  label: '区政府办',
  holds: (s, actor) => actor.post.role === 'governmentOffice' && inCongress(s, actor),
}

export const anyHandler: Who = {
  label: '承办单位经办人',
  holds: (s, actor) => actor.post.role === 'unitHandler' && inCongress(s, actor) && works(s, actor),
}

export const leadHandler: Who = {
  label: '主办单位经办人',
  holds: (s, actor) =>
    actor.post.role === 'unitHandler' && inCongress(s, actor) && works(s, actor, 'answering'),
}

export const leadHead: Who = {
  label: '主办单位负责人',
  holds: (s, actor) => actor.post.role === 'unitHead' && inCongress(s, actor) && works(s, actor, 'answering'),
}

export const anyHead: Who = {
  label: '承办单位负责人',
  holds: (s, actor) => actor.post.role === 'unitHead' && inCongress(s, actor) && works(s, actor),
}

export const leader: Who = {
  label: '领导',
  holds: (s, actor) => actor.post.role === 'leader' && inCongress(s, actor),
}

export const presidium: Who = {
  label: '主席团',
  holds: (s, actor) => actor.post.role === 'presidium' && inCongress(s, actor),
}

export const clock: Who = {
  label: '系统计时',
  holds: (_s, actor) => actor.post.role === 'clock',
}
