import * as z from 'zod/mini'
import { flag, form, id, text } from '../../shared/fields'
import { refuse } from '../../shared/refusal'
import { defineAction, unitIn } from '../define'
import { askedReturn, MOST_RETURNS } from '../returns'
import { governmentOffice } from '../who'

/** 退回由区政府办决定：同意的改办，不同意的继续办理。答复期限不重新起算。第三次的决定是最后裁定。 */
export const decideReturn = defineAction({
  label: '决定退回申请',
  from: ['handling'],
  by: governmentOffice,
  unless: (s) => (askedReturn(s) ? undefined : refuse('too-early', '现在没有等您决定的退回申请')),
  input: form({
    request: id('退回申请'),
    grant: flag('是否同意退回'),
    to: z.optional(id('改办单位')),
    note: text('决定理由', { min: 5, max: 300 }),
  }),
  decide: (s, { request, grant, to, note }, { units }) => {
    const asked = s.returns.find(({ id: known, state }) => known === request && state === 'asked')
    if (!asked) return refuse('not-found-inside', '这次申请已经决定过，请看最新内容')
    const { unit } = asked
    const final = s.returns.length >= MOST_RETURNS
    if (!grant) return [{ type: 'returnRefused', request, unit, note, final }]
    if (!to) return refuse('incomplete', '同意退回的，请指定改办单位')
    const other = unitIn(units, to)
    if (!other) return refuse('not-found-inside', '没有这个改办单位，请重新选择')
    if (s.units.some((one) => one.unit.id === to))
      return refuse('bad-input', '这个单位已经在办理本件，请选择别的单位')
    return [{ type: 'returnGranted', request, unit, to: other, note, final }]
  },
})
