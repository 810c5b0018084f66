import { nothing } from '../../shared/fields'
import { refuse } from '../../shared/refusal'
import { defineAction } from '../define'
import { proposer } from '../who'

/** Every proposer is told why the motion is not on the agenda, and it is on record that they have read it. */
export const acknowledgeDecision = defineAction({
  label: '已阅主席团决定',
  from: ['deferred', 'reported', 'following', 'closed', 'converted'],
  by: proposer,
  unless: (s, { actor }) => {
    if (s.decision?.kind === 'agenda') return refuse('not-allowed', '议案已列入会议议程，不需要另行确认')
    return s.acknowledged.includes(actor.person.id)
      ? refuse('already-done', '您已经确认看过主席团的决定')
      : undefined
  },
  input: nothing,
  decide: () => [{ type: 'decisionAcknowledged' }],
})
