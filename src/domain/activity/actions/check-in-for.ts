import { form, id, text } from '../../shared/fields'
import { refuse } from '../../shared/refusal'
import { hasCome, inviteeOf } from '../activity'
import { defineAction } from '../define'
import { organiser } from '../who'

/** For who has no phone at hand, or came when the code was already gone. */
export const checkInFor = defineAction({
  label: '代为签到',
  from: ['underway'],
  by: organiser,
  input: form({ deputy: id('代表'), note: text('代签原因', { min: 2, max: 100 }) }),
  decide: (s, { deputy, note }, { today, time }) => {
    const guest = inviteeOf(s, deputy)
    if (!guest) return refuse('not-found-inside', '这位代表不在邀请名单里，请先邀请')
    const sitting = s.checkIn?.sitting ?? 0
    if (hasCome(guest, sitting)) return refuse('already-done', `${guest.name}已经签到，不用再签`)
    return [{ type: 'checkedIn', deputy, checkIn: { sitting, on: today, time, way: 'organiser', note } }]
  },
})
