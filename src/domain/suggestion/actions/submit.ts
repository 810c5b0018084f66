import { isRefusal, refuse } from '../../shared/refusal'
import { defineAction } from '../define'
import { author } from '../who'
import { contentOf, fullContent } from './content'

export const submit = defineAction({
  label: '提交建议',
  from: ['draft'],
  by: author,
  input: fullContent,
  decide: (_s, input, ctx) => {
    if (input.publicity === 'closed' && input.closedReason.length < 5) {
      return refuse('incomplete', '申请不公开的，请写明理由，不少于 5 个字')
    }
    const content = contentOf(input, ctx)
    return isRefusal(content) ? content : [{ type: 'submitted', content, pack: ctx.rules.id }]
  },
})
