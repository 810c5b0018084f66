import * as z from 'zod/mini'
import { form, id, listOf, text } from '../../shared/fields'
import { refuse } from '../../shared/refusal'
import { inviteeOf } from '../activity'
import { defineAction } from '../define'
import { chosenFrom } from '../invite'
import { organiser } from '../who'

const MOST = 600

export const invite = defineAction({
  label: '发出邀请',
  from: ['draft', 'open'],
  by: organiser,
  unless: (s) => (s.plan.title ? undefined : refuse('incomplete', '请先填写活动安排')),
  input: form({
    deputies: z._default(listOf('代表', id('代表'), { max: MOST }), []),
    delegations: z._default(listOf('代表团', text('代表团', { max: 40 }), { max: 50 }), []),
    expertise: z._default(listOf('专长', text('专长', { max: 40 }), { max: 20 }), []),
  }),
  decide: (s, chosen, { deputies, today }) => {
    if (today > s.plan.until) return refuse('too-late', '活动日期已过，请先改期再邀请')
    const unknown = chosen.deputies.find((one) => !Object.prototype.hasOwnProperty.call(deputies, one))
    if (unknown) return refuse('not-found-inside', '名单里有不在任的代表，请刷新名单后重选')
    const fresh = chosenFrom(deputies, chosen).filter(({ id: one }) => !inviteeOf(s, one))
    if (fresh.length === 0) return refuse('incomplete', '选中的代表都已邀请，请另选代表、代表团或专长')
    if (s.invitees.length + fresh.length > MOST)
      return refuse('not-allowed', `一次活动最多邀请 ${MOST} 位代表，请分场安排`)
    return [
      {
        type: 'invited',
        deputies: fresh.map(({ id: one, name, delegation }) => ({ id: one, name, delegation })),
      },
    ]
  },
})
