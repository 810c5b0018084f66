import { flag, form, text } from '../../shared/fields'
import { refuse } from '../../shared/refusal'
import { defineAction } from '../define'
import { presidium } from '../who'

export const decideWithdrawal = defineAction({
  label: '决定是否同意撤回',
  from: ['agenda'],
  by: presidium,
  unless: (s) => (s.withdrawalRequest ? undefined : refuse('too-early', '领衔代表没有申请撤回，不需要决定')),
  input: form({ consent: flag('是否同意撤回'), reason: text('理由', { min: 2, max: 300 }) }),
  decide: (_s, { consent, reason }) => [
    { type: consent ? 'withdrawalConsented' : 'withdrawalRefused', reason },
  ],
})
