import { day, form, id, text } from '../../shared/fields'
import { refuse } from '../../shared/refusal'
import { defineAction, named } from '../define'
import { secretariat } from '../who'

const MOST = 40

export const setItem = defineAction({
  label: '增加落实事项',
  from: ['following'],
  by: secretariat,
  unless: (s) => (s.items.length >= MOST ? refuse('not-allowed', `落实事项已满 ${MOST} 项`) : undefined),
  input: form({
    what: text('落实事项', { min: 5, max: 300 }),
    unit: id('落实单位'),
    due: day('完成时限'),
  }),
  decide: (_s, { what, unit: wanted, due }, { units, today }) => {
    const unit = named(units, wanted)
    if (!unit) return refuse('not-found-inside', '没有这个单位，请重新选择')
    if (due <= today) return refuse('bad-input', '完成时限应晚于今天')
    return [{ type: 'itemSet', what, unit, due }]
  },
})
