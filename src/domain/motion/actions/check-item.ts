import { flag, form, id, text } from '../../shared/fields'
import { refuse } from '../../shared/refusal'
import { defineAction } from '../define'
import { secretariat } from '../who'

export const checkItem = defineAction({
  label: '核对落实事项',
  from: ['following'],
  by: secretariat,
  unless: (s) =>
    s.items.some(({ state }) => state === 'claimed')
      ? undefined
      : refuse('too-early', '还没有单位报完成，不需要核对'),
  input: form({ item: id('落实事项'), kept: flag('是否落实'), note: text('核对情况', { min: 2, max: 300 }) }),
  decide: (s, { item: wanted, kept, note }) => {
    const item = s.items.find(({ id: one }) => one === wanted)
    if (!item) return refuse('not-found-inside', '没有这个落实事项，请重新选择')
    if (item.state !== 'claimed') return refuse('too-early', '这项还没有报完成，不需要核对')
    return [{ type: kept ? 'itemKept' : 'itemSentBack', item: item.id, note }]
  },
})
