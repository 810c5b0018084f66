import { form, oneOf, text } from '../../shared/fields'
import { refuse } from '../../shared/refusal'
import { defineAction } from '../define'
import { referredCommittee } from '../who'

/** 《代表法》第十五条：有关的专门委员会提出是否列入会议议程的意见。 */
export const giveOpinion = defineAction({
  label: '提出意见',
  from: ['examining'],
  by: referredCommittee,
  input: form({
    advice: oneOf('处理意见', ['agenda', 'defer', 'convert']),
    reason: text('理由', { min: 10, max: 1000 }),
  }),
  decide: (s, { advice, reason }) =>
    s.referredTo
      ? [{ type: 'opinionGiven', committee: s.referredTo, advice, reason }]
      : refuse('not-allowed', '这件议案没有交委员会提出意见'),
})
