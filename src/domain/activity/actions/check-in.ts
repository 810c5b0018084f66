import * as z from 'zod/mini'
import { form, id } from '../../shared/fields'
import { refuse } from '../../shared/refusal'
import { hasCome, inviteeOf } from '../activity'
import { defineAction } from '../define'
import { anyDeputy } from '../who'

/** A deputy signs in with the six digits shown in the room; they change every 30 seconds. */
export const checkIn = defineAction({
  label: '签到',
  from: ['underway'],
  by: anyDeputy,
  unless: (s, { actor, today, time }) => {
    const mine = inviteeOf(s, actor.person.id)
    if (!mine) return refuse('not-yours', '这次活动没有邀请您，请向工作人员说明')
    if (!s.checkIn) return refuse('too-early', '还没有开始签到，请等工作人员出示签到码')
    if (hasCome(mine, s.checkIn.sitting)) return refuse('already-done', '您已经签到，不用再签')
    if (s.checkIn.on < today || time > s.plan.to)
      return refuse('too-late', `签到到 ${s.plan.to} 为止，已经结束，请当面找工作人员补签`)
    return undefined
  },
  input: form({
    code: z.string('请填写签到码').check(z.trim(), z.regex(/^\d{6}$/, '签到码是 6 位数字，请看会场屏幕')),
    device: id('手机编号'),
  }),
  decide: (s, { code, device }, { actor, today, time, codes }) => {
    const sitting = s.checkIn?.sitting ?? 0
    if (codes.expired.includes(code))
      return refuse('too-late', '这个签到码已经换了，请输入屏幕上现在的 6 位数字')
    if (!codes.valid.includes(code)) return refuse('bad-input', '签到码不对，请看会场屏幕上的 6 位数字')
    const lender = s.invitees.find(
      ({ id: other, checkIns }) =>
        other !== actor.person.id &&
        checkIns.some((made) => made.sitting === sitting && made.device === device),
    )
    if (lender) return refuse('not-allowed', '这部手机刚为另一位代表签到，请用本人的手机，或请工作人员代签')
    return [
      {
        type: 'checkedIn',
        deputy: actor.person.id,
        checkIn: { sitting, on: today, time, way: 'code', device },
      },
    ]
  },
})
