import { flag, form, id, text } from '../../shared/fields'
import { refuse } from '../../shared/refusal'
import { hasCome, inviteeOf } from '../activity'
import { defineAction } from '../define'
import { organiser } from '../who'

/** A mistake of the roll is put right by a new entry; what was written stays. */
export const correctAttendance = defineAction({
  label: '更正到会情况',
  from: ['held', 'closed'],
  by: organiser,
  input: form({
    deputy: id('代表'),
    came: flag('是否到会'),
    reason: text('更正理由', { min: 4, max: 200 }),
  }),
  decide: (s, { deputy, came, reason }) => {
    const guest = inviteeOf(s, deputy)
    if (!guest) return refuse('not-found-inside', '这位代表不在邀请名单里，不能更正')
    const all = s.plan.sittings.every((_, sitting) => hasCome(guest, sitting))
    if (came ? all : !hasCome(guest))
      return refuse('already-done', `${guest.name}已记为${came ? '到会' : '未到会'}，不用更正`)
    return [{ type: 'attendanceCorrected', deputy, came, reason }]
  },
})
