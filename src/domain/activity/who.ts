import type { Relation } from '../lifecycle/action'
import type { Actor } from '../people/people'
import { hasCome, inviteeOf, type Activity } from './activity'

type Who = Relation<Activity>

const inCongress = (s: Activity, actor: Actor) => actor.post.congress === s.congress

/** 代表法第四十八条：常委会的办事机构和工作机构是代表执行代表职务的集体服务机构。 */
export const organiser: Who = {
  label: '代表工委',
  holds: (s, actor) => actor.post.role === 'deputyOffice' && inCongress(s, actor),
}

export const invited: Who = {
  label: '受邀代表',
  holds: (s, actor) =>
    actor.post.role === 'deputy' && inCongress(s, actor) && inviteeOf(s, actor.person.id) !== undefined,
}

/** Anybody of this congress under a deputy's post: who is not invited is told so, not turned away at the door. */
export const anyDeputy: Who = {
  label: '代表',
  holds: (s, actor) => actor.post.role === 'deputy' && inCongress(s, actor),
}

/** 接待代表日：who received voters, and the office that writes down for them. */
export const receiver: Who = {
  label: '接待选民的代表、代表工委',
  holds: (s, actor) => s.plan.kind === 'reception' && (organiser.holds(s, actor) || attendee.holds(s, actor)),
}

export const receptionOffice: Who = {
  label: '代表工委（接待代表日）',
  holds: (s, actor) => s.plan.kind === 'reception' && organiser.holds(s, actor),
}

export const attendee: Who = {
  label: '到会代表',
  holds: (s, actor) => invited.holds(s, actor) && hasCome(inviteeOf(s, actor.person.id)),
}

export const clock: Who = {
  label: '系统计时',
  holds: (_s, actor) => actor.post.role === 'clock',
}
