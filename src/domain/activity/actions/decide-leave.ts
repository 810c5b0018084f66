import { flag, form, id, maybeText } from '../../shared/fields'
import { refuse } from '../../shared/refusal'
import { inviteeOf } from '../activity'
import { defineAction } from '../define'
import { organiser } from '../who'

export const decideLeave = defineAction({
  label: '批复请假',
  from: ['open', 'underway'],
  by: organiser,
  unless: (s) =>
    s.invitees.some(({ leave }) => leave?.state === 'asked')
      ? undefined
      : refuse('too-early', '现在没有等批复的请假'),
  input: form({ deputy: id('代表'), approved: flag('是否批准'), note: maybeText('批复意见', 200) }),
  decide: (s, { deputy, approved, note }) => {
    const asked = inviteeOf(s, deputy)
    if (asked?.leave?.state !== 'asked') return refuse('not-found-inside', '这位代表没有等批复的请假')
    if (!approved && note.length < 4) return refuse('incomplete', '不批准请假的，请写明理由，不少于 4 个字')
    return [{ type: 'leaveDecided', deputy, approved, note }]
  },
})
