import { nothing } from '../../shared/fields'
import { spokenDay } from '../../shared/plain-date'
import { refuse } from '../../shared/refusal'
import { comers, inviteeOf } from '../activity'
import { defineAction } from '../define'
import { invited } from '../who'

export const signUp = defineAction({
  label: '报名参加',
  from: ['open'],
  by: invited,
  unless: (s, { actor, today }) => {
    const mine = inviteeOf(s, actor.person.id)
    if (mine?.answer === 'coming' && !mine.leave) return refuse('already-done', '您已经报名，届时请到场签到')
    if (today > s.plan.signUpBy)
      return refuse('too-late', `报名已于 ${spokenDay(s.plan.signUpBy, today)} 截止，请联系代表工委`)
    const taken = comers(s).filter(({ id }) => id !== actor.person.id).length
    if (s.plan.capacity !== undefined && taken >= s.plan.capacity)
      return refuse('not-allowed', `名额 ${s.plan.capacity} 人已满，请联系代表工委候补`)
    return undefined
  },
  input: nothing,
  decide: (_s, _input, { actor }) => [{ type: 'signedUp', deputy: actor.person.id }],
})
