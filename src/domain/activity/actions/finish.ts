import { nothing } from '../../shared/fields'
import { refuse } from '../../shared/refusal'
import { defineAction } from '../define'
import { organiser } from '../who'

/** The activity is over: whoever has not come and was not excused is now absent. */
export const finish = defineAction({
  label: '结束签到',
  from: ['underway'],
  by: organiser,
  unless: (s) =>
    s.invitees.some(({ leave }) => leave?.state === 'asked')
      ? refuse('incomplete', '还有请假没有批复，请先批复再结束')
      : undefined,
  input: nothing,
  decide: () => [{ type: 'finished' }],
})
