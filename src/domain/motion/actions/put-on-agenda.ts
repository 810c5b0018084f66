import { form, text } from '../../shared/fields'
import { defineAction } from '../define'
import { presidium } from '../who'

/** 《代表法》第十五条：由主席团决定是否列入会议议程。 */
export const putOnAgenda = defineAction({
  label: '列入本次会议议程',
  from: ['deciding'],
  by: presidium,
  input: form({ reason: text('决定理由', { min: 10, max: 1000 }) }),
  decide: (_s, { reason }) => [{ type: 'putOnAgenda', reason }],
})
