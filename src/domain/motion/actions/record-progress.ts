import { flag, form, id, text } from '../../shared/fields'
import { refuse } from '../../shared/refusal'
import { defineAction } from '../define'
import { itemUnit } from '../who'

const MOST = 40

export const recordProgress = defineAction({
  label: '登记落实进展',
  from: ['following'],
  by: itemUnit,
  unless: (s, { actor }) =>
    s.items.some((item) => item.unit.id === actor.post.unit?.id && item.state === 'open')
      ? undefined
      : refuse('already-done', '本单位的落实事项都已完成或正在核对'),
  input: form({ item: id('落实事项'), note: text('进展', { min: 5, max: 500 }), done: flag('是否已完成') }),
  decide: (s, { item: wanted, note, done }, { actor }) => {
    const item = s.items.find(({ id: one, unit }) => one === wanted && unit.id === actor.post.unit?.id)
    if (!item) return refuse('not-found-inside', '本单位没有这个落实事项，请重新选择')
    if (item.state !== 'open') return refuse('already-done', '这项已经报完成，请等代表工委核对')
    if (item.progress.length >= MOST)
      return refuse('not-allowed', `这项的进展已满 ${MOST} 条，请联系代表工委`)
    return [{ type: 'progressRecorded', item: item.id, note, done }]
  },
})
