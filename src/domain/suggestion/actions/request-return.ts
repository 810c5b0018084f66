import * as z from 'zod/mini'
import { form, id, text } from '../../shared/fields'
import { spokenDay } from '../../shared/plain-date'
import { refuse } from '../../shared/refusal'
import { returnDue } from '../clock'
import { defineAction, unitIn } from '../define'
import { askedReturn, isAssignedForGood } from '../returns'
import { deskOf } from '../suggestion'
import { anyHandler } from '../who'

/** 不属于本单位职责的，在期限内书面退回并说明理由；不得自行转办。 */
export const requestReturn = defineAction({
  label: '申请退回',
  from: ['handling'],
  by: anyHandler,
  unless: (s, { actor, rules, holidays, today }) => {
    const unitId = actor.post.unit?.id
    if (askedReturn(s, unitId)) return refuse('already-done', '已经申请退回，请等待区政府办决定')
    if (isAssignedForGood(s)) return refuse('not-allowed', '承办单位已由区政府办最后裁定，不能再退回，请办理')
    if (s.returns.some(({ unit, state }) => unit.id === unitId && state === 'refused'))
      return refuse('not-allowed', '区政府办没有同意退回，请继续办理')
    if (s.rounds.length > 1 || deskOf(s, unitId)?.reply) return refuse('too-late', '已经答复过，不能退回')
    const due = returnDue(s, rules, holidays, unitId)?.due
    if (due && today > due)
      return refuse('too-late', `退回期限已于 ${spokenDay(due, today)} 届满，请继续办理`)
    return undefined
  },
  input: form({
    reason: text('退回理由', { min: 10, max: 500 }),
    suggested: z.optional(id('建议的承办单位')),
  }),
  decide: (s, { reason, suggested }, { actor, units }) => {
    const { unit } = actor.post
    if (!unit) return refuse('not-yours', '您的岗位没有所属单位，不能申请退回')
    if (!suggested) return refuse('incomplete', '请写明建议由哪个单位承办')
    const other = unitIn(units, suggested)
    if (!other) return refuse('not-found-inside', '没有这个单位，请重新选择')
    if (s.units.some((one) => one.unit.id === suggested))
      return refuse('bad-input', '这个单位已经在办理本件，请选择别的单位')
    return [{ type: 'returnRequested', unit, reason, suggested: other }]
  },
})
