import * as z from 'zod/mini'
import { count, form } from '../../shared/fields'
import { spokenDay } from '../../shared/plain-date'
import { refuse } from '../../shared/refusal'
import { defineAction } from '../define'
import { organiser } from '../who'

/** Shows the rotating code of one sitting; the next sitting takes its place. */
export const openCheckIn = defineAction({
  label: '开始签到',
  from: ['open', 'underway'],
  by: organiser,
  unless: ({ plan }, { today }) => {
    if (today < plan.on)
      return refuse('too-early', `活动 ${spokenDay(plan.on, today)} 举行，当天才能开始签到`)
    return today > plan.until ? refuse('too-late', '活动日期已过，到会情况请在总结前补记') : undefined
  },
  input: form({ sitting: z._default(count('场次', { min: 0, max: 19 }), 0) }),
  decide: (s, { sitting }, { today, salt }) => {
    if (sitting >= s.plan.sittings.length) return refuse('not-found-inside', '没有这一场，请重新选择场次')
    if (s.checkIn?.sitting === sitting && s.checkIn.on === today)
      return refuse('already-done', '这一场已经在签到，码会自动更换')
    return [{ type: 'checkInOpened', sitting, secret: salt }]
  },
})
