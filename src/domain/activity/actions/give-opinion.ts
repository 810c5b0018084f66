import { form, text } from '../../shared/fields'
import { refuse } from '../../shared/refusal'
import { inviteeOf } from '../activity'
import { defineAction } from '../define'
import { attendee } from '../who'

const EACH = 5

export const giveOpinion = defineAction({
  label: '提交书面意见',
  from: ['underway', 'held'],
  by: attendee,
  unless: (s, { actor }) =>
    s.contributions.filter(({ deputy, kind }) => kind === 'opinion' && deputy.id === actor.person.id)
      .length >= EACH
      ? refuse('not-allowed', `每次活动最多提交 ${EACH} 条意见，其余可以写成建议`)
      : undefined,
  input: form({ text: text('意见', { min: 10, max: 1000 }) }),
  decide: (s, { text: said }, { actor }) => {
    const mine = inviteeOf(s, actor.person.id)
    if (!mine) return refuse('not-yours', '这次活动没有邀请您，请向工作人员说明')
    const { id, name, delegation } = mine
    return [
      {
        type: 'contributed',
        contribution: { deputy: { id, name, delegation }, kind: 'opinion', text: said },
      },
    ]
  },
})
