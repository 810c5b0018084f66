import { form, text } from '../../shared/fields'
import { refuse } from '../../shared/refusal'
import { defineAction } from '../define'
import { lead } from '../who'

/** 《代表法》第十五条：列入会议议程的议案，在交付大会表决前要求撤回的，经主席团同意，审议即行终止。 */
export const requestWithdrawal = defineAction({
  label: '申请撤回',
  from: ['agenda'],
  by: lead,
  unless: (s) => (s.withdrawalRequest ? refuse('already-done', '已经申请撤回，请等主席团决定') : undefined),
  input: form({ reason: text('申请撤回的理由', { min: 5, max: 300 }) }),
  decide: (_s, { reason }) => [{ type: 'withdrawalRequested', reason }],
})
