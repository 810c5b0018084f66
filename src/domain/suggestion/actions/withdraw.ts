import { form, text } from '../../shared/fields'
import { refuse } from '../../shared/refusal'
import { defineAction } from '../define'
import { notAgreed } from '../joint'
import { repliesIn } from '../desk'
import { currentRound } from '../suggestion'
import { author } from '../who'

/** 联名的须全体联名代表同意；分办以后的撤回由代表工委登记。 */
export const withdraw = defineAction({
  label: '撤回建议',
  from: ['draft', 'review', 'assigning', 'handling'],
  by: author,
  unless: (s) => {
    if (s.stage === 'draft' && !s.returned) return refuse('wrong-stage', '草稿还没有提交，不需要撤回')
    if (s.withdrawal) return refuse('already-done', '已经提出撤回，请等待联名代表同意或代表工委登记')
    if (s.joined.length > 0)
      return refuse('not-allowed', '已有其他代表的建议并入本件，不能单独撤回，请联系代表工委')
    if (repliesIn(currentRound(s)).length > 0) return refuse('too-late', '已有单位答复，不能撤回，请评价答复')
    return undefined
  },
  input: form({ reason: text('撤回理由', { min: 5, max: 300 }) }),
  decide: (s, { reason }) =>
    s.stage === 'handling' || notAgreed(s).length > 0
      ? [{ type: 'withdrawalProposed', reason }]
      : [{ type: 'withdrawn', reason }],
})
