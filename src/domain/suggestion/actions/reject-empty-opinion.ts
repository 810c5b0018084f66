import { form, id, text } from '../../shared/fields'
import { refuse } from '../../shared/refusal'
import { defineAction } from '../define'
import { pendingOpinion } from '../opinions'
import { leadHandler } from '../who'

/** 会办意见空洞的，主办单位退回，限期重新提出。 */
export const rejectEmptyOpinion = defineAction({
  label: '退回会办意见',
  from: ['handling'],
  by: leadHandler,
  unless: (s) =>
    s.units.some((duty) => pendingOpinion(duty))
      ? undefined
      : refuse('too-early', '现在没有可以退回的会办意见'),
  input: form({ unit: id('会办单位'), reason: text('哪里空洞', { min: 5, max: 300 }) }),
  decide: (s, { unit, reason }) => {
    const duty = s.units.find((one) => one.unit.id === unit)
    return duty && pendingOpinion(duty)
      ? [{ type: 'opinionRejected', unit: duty.unit, reason }]
      : refuse('not-found-inside', '这个单位没有可以退回的意见，请重新选择')
  },
})
