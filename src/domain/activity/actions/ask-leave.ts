import { form, text } from '../../shared/fields'
import { refuse } from '../../shared/refusal'
import { hasCome, inviteeOf } from '../activity'
import { defineAction } from '../define'
import { invited } from '../who'

/** 代表法第十三条：因健康等特殊原因不能出席会议的，应当按照规定请假。 */
export const askLeave = defineAction({
  label: '请假',
  from: ['open', 'underway'],
  by: invited,
  unless: (s, { actor, today }) => {
    const mine = inviteeOf(s, actor.person.id)
    if (mine?.leave?.state === 'asked') return refuse('already-done', '您已经请假，等代表工委批复')
    if (mine?.leave?.state === 'approved') return refuse('already-done', '您的请假已经批准')
    if (hasCome(mine)) return refuse('too-late', '您已经签到，要中途离开请当面告诉工作人员')
    if (today > s.plan.until) return refuse('too-late', '活动已经结束，请联系代表工委说明')
    return undefined
  },
  input: form({ reason: text('请假理由', { min: 4, max: 200 }) }),
  decide: (_s, { reason }, { actor }) => [{ type: 'leaveAsked', deputy: actor.person.id, reason }],
})
