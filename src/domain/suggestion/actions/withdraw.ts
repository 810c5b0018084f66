import { form, text } from '../../shared/fields'
import { refuse } from '../../shared/refusal'
import { defineAction } from '../define'
import { author } from '../who'

export const withdraw = defineAction({
  label: '撤回建议',
  from: ['draft', 'review', 'assigning', 'handling'],
  by: author,
  unless: (s) => {
    if (s.stage === 'draft' && !s.returned) return refuse('wrong-stage', '草稿还没有提交，不需要撤回')
    if (s.stage === 'handling') {
      return refuse('too-late', '已分办到承办单位：撤回须书面说明，请联系代表工委登记')
    }
    return undefined
  },
  input: form({ reason: text('撤回理由', { min: 5, max: 300 }) }),
  decide: (_s, { reason }) => [{ type: 'withdrawn', reason }],
})
