import { form, text } from '../../shared/fields'
import { defineAction } from '../define'
import { countOf } from '../threshold'
import { cosigner } from '../who'

/** Until the presidium has decided. A proposed motion that is left with too few proposers ends. */
export const revokeCosign = defineAction({
  label: '撤回联名',
  from: ['cosigning', 'submitted', 'examining', 'deciding'],
  by: cosigner,
  input: form({ reason: text('撤回联名的理由', { min: 5, max: 300 }) }),
  decide: (s, { reason }, { rules }) => {
    const { have, need } = countOf(s, rules)
    const left = have - 1
    const revoked = { type: 'cosignRevoked' as const, reason }
    if (s.stage === 'cosigning' || left >= need) return [revoked]
    return [revoked, { type: 'ended', why: 'belowThreshold', have: left, need }]
  },
})
