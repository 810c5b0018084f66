import { partyOf, type Party } from '../people/people'
import type { PlainDate } from '../shared/plain-date'
import type { Activity } from './activity'
import type { Verb } from './actions'

/** Something that waits for one party now. */
export type Turn = { party: Party; verb: Verb; label: string; due?: PlainDate; dueName?: string }

export function turns(s: Activity): Turn[] {
  const office = partyOf.deputyOffice(s.congress)
  const leaves = s.invitees
    .filter(({ leave }) => leave?.state === 'asked')
    .map((one): Turn => ({ party: office, verb: 'decideLeave', label: `批复${one.name}请假` }))
  switch (s.stage) {
    case 'draft':
      return s.plan.title
        ? [{ party: office, verb: 'invite', label: '邀请代表', due: s.plan.signUpBy, dueName: '报名' }]
        : []
    case 'open':
      return [
        ...s.invitees
          .filter(({ answer, leave }) => answer === 'waiting' && !leave)
          .map(({ id }): Turn => {
            return {
              party: partyOf.person(id),
              verb: 'signUp',
              label: '报名或请假',
              due: s.plan.signUpBy,
              dueName: '报名',
            }
          }),
        ...leaves,
        { party: office, verb: 'openCheckIn', label: '组织签到', due: s.plan.on, dueName: '活动' },
      ]
    case 'underway':
      return [
        ...leaves,
        { party: office, verb: 'finish', label: '结束签到', due: s.plan.until, dueName: '活动' },
      ]
    case 'held':
      return [{ party: office, verb: 'writeSummary', label: '写活动总结' }]
    case 'closed':
    case 'cancelled':
      return []
    default:
      return s.stage satisfies never
  }
}
