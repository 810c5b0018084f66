import { form, oneOf, text } from '../../shared/fields'
import { refuse } from '../../shared/refusal'
import { defineAction } from '../define'
import { referredCommittee } from '../who'

/** 审议结果报告: before the vote of this session, or after it to the standing committee. */
export const fileReport = defineAction({
  label: '提出审议结果报告',
  from: ['agenda', 'deferred'],
  by: referredCommittee,
  unless: (s) => (s.report ? refuse('already-done', '已经提出审议结果报告') : undefined),
  input: form({
    conclusion: oneOf('审议结论', ['adopt', 'supervise', 'none']),
    text: text('审议结果报告', { min: 20, max: 3000 }),
  }),
  decide: (s, { conclusion, text: words }) =>
    s.referredTo
      ? [{ type: 'reportFiled', committee: s.referredTo, conclusion, text: words }]
      : refuse('not-allowed', '这件议案没有交委员会审议'),
})
