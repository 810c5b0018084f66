import { nothing } from '../../shared/fields'
import { refuse } from '../../shared/refusal'
import { defineAction } from '../define'
import { notAgreed } from '../joint'
import { cosigner } from '../who'
import { nothingToAgree } from './waiting-withdrawal'

export const agreeWithdrawal = defineAction({
  label: '同意撤回',
  from: ['draft', 'review', 'assigning', 'handling'],
  by: cosigner,
  unless: (s, { actor }) => nothingToAgree(s, actor),
  input: nothing,
  decide: (s, _input, { actor }) => {
    const { withdrawal } = s
    if (!withdrawal) return refuse('too-early', '领衔代表没有提出撤回')
    const others = notAgreed(s).filter(({ id }) => id !== actor.person.id)
    const agreed = { type: 'withdrawalAgreed' as const, person: actor.person }
    if (others.length > 0 || s.stage === 'handling') return [agreed]
    return [agreed, { type: 'withdrawn', reason: withdrawal.reason }]
  },
})
