import { isRefusal } from '../../shared/refusal'
import { defineAction } from '../define'
import { author } from '../who'
import { closedUnexplained, contentNeeds, contentOf, fullContent } from './content'

export const submit = defineAction({
  label: '提交建议',
  from: ['draft'],
  by: author,
  input: fullContent,
  needs: contentNeeds,
  decide: (_s, input, ctx) => {
    const unexplained = closedUnexplained(input)
    if (unexplained) return unexplained
    const content = contentOf(input, ctx)
    return isRefusal(content) ? content : [{ type: 'submitted', content, pack: ctx.rules.id }]
  },
})
