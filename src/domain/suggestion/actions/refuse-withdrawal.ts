import { nothing } from '../../shared/fields'
import { defineAction } from '../define'
import { cosigner } from '../who'
import { nothingToAgree } from './waiting-withdrawal'

/** One who signed is against it: the suggestion goes on. */
export const refuseWithdrawal = defineAction({
  label: '不同意撤回',
  from: ['draft', 'review', 'assigning', 'handling'],
  by: cosigner,
  unless: (s, { actor }) => nothingToAgree(s, actor),
  input: nothing,
  decide: (_s, _input, { actor }) => [{ type: 'withdrawalRefused', person: actor.person }],
})
