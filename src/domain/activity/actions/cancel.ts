import { form, text } from '../../shared/fields'
import { defineAction } from '../define'
import { organiser } from '../who'

export const cancel = defineAction({
  label: '取消活动',
  from: ['draft', 'open'],
  by: organiser,
  input: form({ reason: text('取消理由', { min: 4, max: 200 }) }),
  decide: (_s, { reason }) => [{ type: 'cancelled', reason }],
})
