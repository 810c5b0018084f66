import { form, id, listOf, maybeText } from '../../shared/fields'
import { refuse } from '../../shared/refusal'
import { defineAction, unitIn } from '../define'
import { governmentOffice } from '../who'

/** 主办与会办。 */
export const dispatch = defineAction({
  label: '分办',
  from: ['assigning'],
  by: governmentOffice,
  unless: (s) => (s.handedOverOn ? undefined : refuse('too-early', '代表工委还没有交办，交办后才能分办')),
  input: form({
    lead: id('主办单位'),
    supporting: listOf('会办单位', id('会办单位'), { max: 8 }),
    note: maybeText('分办意见', 300),
  }),
  decide: (_s, { lead, supporting, note }, { units }) => {
    const leadUnit = unitIn(units, lead)
    if (!leadUnit) return refuse('not-found-inside', '没有这个主办单位，请重新选择')
    if (supporting.includes(lead)) return refuse('bad-input', '主办单位不能同时是会办单位')
    if (new Set(supporting).size < supporting.length) return refuse('bad-input', '会办单位重复，请去掉一个')
    const others = supporting.map((unitId) => unitIn(units, unitId))
    if (others.includes(undefined)) return refuse('not-found-inside', '没有这个会办单位，请重新选择')
    return [
      { type: 'dispatched', lead: leadUnit, supporting: others.filter((unit) => unit !== undefined), note },
    ]
  },
})
