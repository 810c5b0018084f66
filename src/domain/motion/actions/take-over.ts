import { form, id, text } from '../../shared/fields'
import { refuse } from '../../shared/refusal'
import { defineAction, named } from '../define'
import { clock } from '../who'

/** The unit was abolished and the roster names who takes over: what is still to be done is the other's to do. */
export const takeOver = defineAction({
  label: '机构撤并，由承接单位接办',
  from: ['following'],
  by: clock,
  input: form({
    from: id('原落实单位'),
    to: id('承接单位'),
    reason: text('变动依据', { min: 5, max: 300 }),
  }),
  decide: (s, { from, to, reason }, { units }) => {
    const held = s.items.find(({ unit, state }) => unit.id === from && state !== 'kept')
    if (!held) return refuse('not-found-inside', '原单位没有未完成的落实事项')
    const next = named(units, to)
    if (!next) return refuse('not-found-inside', '没有这个承接单位，请重新选择')
    if (from === to) return refuse('bad-input', '承接单位就是原单位，请选择别的单位')
    return [{ type: 'itemsCarriedOver', from: held.unit, to: next, reason }]
  },
})
