import { form, id, text } from '../../shared/fields'
import { refuse } from '../../shared/refusal'
import { defineAction, unitIn } from '../define'
import { governmentOffice } from '../who'

/** 机构撤并、更名的，由承接职责的单位继续办理、继续兑现承诺。 */
export const carryOver = defineAction({
  label: '机构变动，转由承接单位',
  from: ['handling', 'replied', 'following'],
  by: governmentOffice,
  input: form({
    from: id('原承办单位'),
    to: id('承接单位'),
    reason: text('变动依据', { min: 5, max: 300 }),
  }),
  decide: (s, { from, to, reason }, { units }) => {
    const duty = s.units.find(({ unit }) => unit.id === from)
    if (!duty) return refuse('not-found-inside', '原单位没有承办这件建议，请重新选择')
    const next = unitIn(units, to)
    if (!next) return refuse('not-found-inside', '没有这个承接单位，请重新选择')
    if (from === to || s.units.some(({ unit }) => unit.id === to))
      return refuse('bad-input', '承接单位已经在办理本件，请选择别的单位')
    return [{ type: 'carriedOver', from: duty.unit, to: next, reason }]
  },
})
