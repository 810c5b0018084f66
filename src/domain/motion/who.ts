import type { Relation } from '../lifecycle/action'
import type { Actor } from '../people/people'
import { signatureOf, type Motion, type SignatureState } from './motion'

type Who = Relation<Motion>

const inCongress = (s: Motion, actor: Actor) => actor.post.congress === s.congress

const isDeputy = (s: Motion, actor: Actor) => actor.post.role === 'deputy' && inCongress(s, actor)

const answered = (s: Motion, actor: Actor, states: readonly SignatureState[]) => {
  const signature = signatureOf(s, actor.person.id)
  return isDeputy(s, actor) && signature !== undefined && states.includes(signature.state)
}

export const lead: Who = {
  label: '领衔代表',
  holds: (s, actor) => isDeputy(s, actor) && actor.person.id === s.lead.id,
}

/** Asked to put their name to the text, and free to do so. */
export const invited: Who = {
  label: '受邀联名的代表',
  holds: (s, actor) => answered(s, actor, ['invited', 'lapsed']),
}

export const cosigner: Who = {
  label: '联名代表',
  holds: (s, actor) => answered(s, actor, ['signed']),
}

/** Whoever was ever asked, whatever they answered. */
export const asked: Who = {
  label: '受邀代表',
  holds: (s, actor) => answered(s, actor, ['invited', 'signed', 'declined', 'lapsed', 'revoked']),
}

export const proposer: Who = {
  label: '提案人（领衔和联名代表）',
  holds: (s, actor) => lead.holds(s, actor) || cosigner.holds(s, actor),
}

export const anyDeputy: Who = { label: '其他代表', holds: isDeputy }

/** During a session 代表工委 staffs the 大会秘书处. */
export const secretariat: Who = {
  label: '大会秘书处（代表工委）',
  holds: (s, actor) => actor.post.role === 'deputyOffice' && inCongress(s, actor),
}

export const presidium: Who = {
  label: '主席团',
  holds: (s, actor) => actor.post.role === 'presidium' && inCongress(s, actor),
}

export const referredCommittee: Who = {
  label: '负责审议的委员会',
  holds: (s, actor) =>
    actor.post.role === 'committee' &&
    inCongress(s, actor) &&
    s.referredTo !== undefined &&
    actor.post.unit?.id === s.referredTo.id,
}

export const itemUnit: Who = {
  label: '落实单位经办人',
  holds: (s, actor) =>
    actor.post.role === 'unitHandler' &&
    inCongress(s, actor) &&
    s.items.some(({ unit }) => unit.id === actor.post.unit?.id),
}

export const itemUnitHead: Who = {
  label: '落实单位负责人',
  holds: (s, actor) =>
    actor.post.role === 'unitHead' &&
    inCongress(s, actor) &&
    s.items.some(({ unit }) => unit.id === actor.post.unit?.id),
}

export const governmentOffice: Who = {
  label: '区政府办',
  holds: (s, actor) => actor.post.role === 'governmentOffice' && inCongress(s, actor),
}

export const leader: Who = {
  label: '领导',
  holds: (s, actor) => actor.post.role === 'leader' && inCongress(s, actor),
}

export const clock: Who = {
  label: '系统计时',
  holds: (_s, actor) => actor.post.role === 'clock',
}
