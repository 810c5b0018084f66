import { form, text } from '../../shared/fields'
import { refuse } from '../../shared/refusal'
import { defineAction } from '../define'
import { secretariat } from '../who'

export const close = defineAction({
  label: '办结',
  from: ['following'],
  by: secretariat,
  unless: ({ items }) => {
    if (items.length === 0) return refuse('too-early', '还没有落实事项，请先增加')
    const open = items.filter(({ state }) => state !== 'kept').length
    return open > 0 ? refuse('incomplete', `还有 ${open} 项没有核对落实，不能办结`) : undefined
  },
  input: form({ note: text('落实总结', { min: 10, max: 1000 }) }),
  decide: (_s, { note }) => [{ type: 'closed', note }],
})
