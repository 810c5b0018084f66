import type { Relation } from '../lifecycle/action'
import type { Actor } from '../people/people'
import type { Suggestion } from './suggestion'

type Who = Relation<Suggestion>

const inCongress = (s: Suggestion, actor: Actor) => actor.post.congress === s.congress

const works = (s: Suggestion, actor: Actor, part?: 'lead' | 'supporting') =>
  s.units.some((duty) => duty.unit.id === actor.post.unit?.id && (!part || duty.part === part))

export const author: Who = {
  label: '领衔代表',
  holds: (s, actor) =>
    actor.post.role === 'deputy' && inCongress(s, actor) && actor.person.id === s.author.id,
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
  holds: (s, actor) => actor.post.role === 'unitHandler' && inCongress(s, actor) && works(s, actor, 'lead'),
}

export const leadHead: Who = {
  label: '主办单位负责人',
  holds: (s, actor) => actor.post.role === 'unitHead' && inCongress(s, actor) && works(s, actor, 'lead'),
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
