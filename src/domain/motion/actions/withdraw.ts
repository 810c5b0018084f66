import { form, text } from '../../shared/fields'
import { defineAction } from '../define'
import { lead } from '../who'

/** Until the presidium has decided. Once on the agenda, it consents or refuses: see request-withdrawal. */
export const withdraw = defineAction({
  label: '撤回议案',
  from: ['cosigning', 'submitted', 'examining', 'deciding'],
  by: lead,
  input: form({ reason: text('撤回理由', { min: 5, max: 300 }) }),
  decide: (_s, { reason }) => [{ type: 'withdrawn', reason }],
})
