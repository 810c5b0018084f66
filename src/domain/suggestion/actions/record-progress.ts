import { flag, form, id, text } from '../../shared/fields'
import { refuse } from '../../shared/refusal'
import { defineAction } from '../define'
import { leadHandler } from '../who'
import { commitmentIn } from './commitment'

export const recordProgress = defineAction({
  label: '登记落实进展',
  from: ['following'],
  by: leadHandler,
  input: form({
    commitment: id('承诺'),
    note: text('进展', { min: 5, max: 500 }),
    done: flag('是否已经完成'),
  }),
  decide: (s, { commitment, note, done }, { actor }) =>
    commitmentIn(s, commitment, ['open', 'disputed'])?.unit.id === actor.post.unit?.id
      ? [{ type: 'progressRecorded', commitment, note, done }]
      : refuse('not-found-inside', '这项承诺不是本单位的，或已在等代表核对、已兑现'),
})
