import { form, text } from '../../shared/fields'
import { defineAction } from '../define'
import { organiser } from '../who'

export const writeSummary = defineAction({
  label: '写活动总结',
  from: ['held'],
  by: organiser,
  input: form({ text: text('活动总结', { min: 10, max: 5000 }) }),
  decide: (_s, { text: summary }) => [{ type: 'summarised', text: summary }],
})
