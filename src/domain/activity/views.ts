import type { Tone } from '../calendar/deadline'
import type { Actor } from '../people/people'
import { spokenDay, type PlainDate } from '../shared/plain-date'
import {
  checkInWays,
  comers,
  contributionKinds,
  hasCome,
  inviteeOf,
  kinds,
  stages,
  voterLevels,
  type Activity,
  type Invitee,
} from './activity'
import { clashes, engagementOf, type Engagement } from './clash'
import type { Context } from './define'
import { clashesOf } from './month'
import { slotText } from './slot'
import type { ActivityRow, ActivityView } from './view-schema'
import * as who from './who'

/** How this actor stands to the activity; undefined: it does not exist for them. */
export function relationTo(s: Activity, actor: Actor): ActivityView['relation'] | undefined {
  if (who.organiser.holds(s, actor)) return 'organiser'
  if (s.stage === 'draft') return undefined
  if (who.invited.holds(s, actor)) return 'invited'
  return actor.post.role === 'leader' && actor.post.congress === s.congress ? 'leader' : undefined
}

/** Where a deputy stands: invited, coming, excused, here, absent. */
export function standingOf(s: Activity, one: Invitee): { label: string; tone: Tone } {
  if (hasCome(one)) return { label: '已签到', tone: 'success' }
  if (one.leave?.state === 'approved') return { label: '已请假', tone: 'neutral' }
  if (s.stage === 'held' || s.stage === 'closed') {
    return one.answer === 'coming'
      ? { label: '未到会', tone: 'danger' }
      : { label: '未参加', tone: 'neutral' }
  }
  if (one.leave?.state === 'asked') return { label: '请假待批', tone: 'warn' }
  if (one.answer === 'coming') return { label: '已报名', tone: 'info' }
  return one.leave?.state === 'refused'
    ? { label: '请假未批', tone: 'warn' }
    : { label: '待答复', tone: 'warn' }
}

const cameOf = (s: Activity, { checkIns }: Invitee) =>
  checkIns.map(({ sitting, time, way }) => ({
    sitting: s.plan.sittings[sitting] ?? '',
    time,
    way: checkInWays[way],
  }))

const leaveOf = ({ leave }: Invitee) =>
  leave && { reason: leave.reason, state: leave.state, note: leave.note }

function clashText(other: Engagement, today: PlainDate): string {
  return `${spokenDay(other.on, today)} ${other.from}—${other.to}`
}

/** The activity as this actor may see it. */
export function viewFor(
  s: Activity,
  _events: readonly unknown[],
  chainBreak: number,
  { actor, today, engagements, beside }: Pick<Context, 'actor' | 'today' | 'engagements' | 'beside'>,
): ActivityView | undefined {
  const relation = relationTo(s, actor)
  if (!relation) return undefined
  const { plan, checkIn } = s
  const mine = relation === 'invited' ? inviteeOf(s, actor.person.id) : undefined
  return {
    id: s.id,
    relation,
    kind: { key: plan.kind, label: kinds[plan.kind] },
    title: plan.title,
    stage: { key: s.stage, label: stages[s.stage].label, tone: stages[s.stage].tone },
    when: slotText(plan, today),
    slot: {
      on: plan.on,
      until: plan.until,
      from: plan.from,
      to: plan.to,
      place: plan.place,
      signUpBy: plan.signUpBy,
    },
    agenda: plan.agenda,
    host: plan.host,
    capacity: plan.capacity,
    invited: s.invitees.length,
    coming: comers(s).length,
    came: s.invitees.filter((one) => hasCome(one)).length,
    sittings: plan.sittings,
    signingIn: checkIn && { sitting: checkIn.sitting, label: plan.sittings[checkIn.sitting] ?? '' },
    mine: mine && {
      standing: standingOf(s, mine),
      leave: leaveOf(mine),
      came: cameOf(s, mine),
      clashes: clashes(engagementOf(s), engagements).map((other) => ({
        id: other.id,
        title: other.title,
        when: clashText(other, today),
      })),
    },
    clashes: relation === 'organiser' ? clashesOf(s, beside, today) : [],
    invitees:
      relation === 'organiser'
        ? s.invitees.map((one) => ({
            id: one.id,
            name: one.name,
            delegation: one.delegation,
            standing: standingOf(s, one),
            leave: leaveOf(one),
            came: cameOf(s, one),
          }))
        : [],
    materials: s.materials,
    contributions: s.contributions.map(({ id, deputy, kind, text }) => ({
      id,
      name: deputy.name,
      kind: contributionKinds[kind],
      text,
    })),
    voices: s.voices
      .filter(({ deputy }) => relation !== 'invited' || deputy.id === actor.person.id)
      .map(({ id, deputy, text, on, answer }) => ({
        id,
        name: deputy.name,
        text,
        on,
        answer: answer && { ...answer, level: voterLevels[answer.level] },
      })),
    summary: s.summary?.text,
    cancelled: s.cancelled?.reason,
    moves: s.moves.map(({ from, reason, on }) => ({ from: slotText(from, today), reason, on })),
    chainBreak,
  }
}

/** The paths of an activity that a row needs. */
export const rowFields = ['id', 'stage', 'plan', 'invitees'] as const

export function rowFor(s: Activity, { actor, today }: Pick<Context, 'actor' | 'today'>): ActivityRow {
  const mine = actor.post.role === 'deputy' ? inviteeOf(s, actor.person.id) : undefined
  const came = s.invitees.filter((one) => hasCome(one)).length
  const coming = comers(s).length
  const over = s.stage === 'held' || s.stage === 'closed' || s.stage === 'underway'
  return {
    id: s.id,
    kind: kinds[s.plan.kind],
    title: s.plan.title,
    stage: { key: s.stage, label: stages[s.stage].label, tone: stages[s.stage].tone },
    day: s.plan.on,
    when: slotText(s.plan, today),
    standing: mine && standingOf(s, mine),
    numbers: over
      ? `邀请 ${s.invitees.length} 人，签到 ${came} 人`
      : `邀请 ${s.invitees.length} 人，报名 ${coming} 人`,
  }
}
