import type { Actor } from '../people/people'
import type { RecordedEvent } from './events'
import type { Motion } from './motion'
import type { MotionRelation } from './view-schema'
import * as who from './who'

/** Whether the presidium has decided that it is a motion: from then on it is the congress's, not only the proposers'. */
export function isDecided(s: Motion): boolean {
  return s.decision !== undefined && s.stage !== 'converted'
}

/** How this actor stands to the motion; undefined: it does not exist for them. */
export function relationTo(s: Motion, actor: Actor): MotionRelation | undefined {
  if (who.lead.holds(s, actor)) return 'lead'
  if (s.stage === 'draft') return undefined
  if (who.cosigner.holds(s, actor)) return 'cosigner'
  if (who.invited.holds(s, actor) && s.stage === 'cosigning') return 'invited'
  if (who.asked.holds(s, actor)) return isDecided(s) ? 'deputy' : 'former'
  // What deputies are still collecting names for is theirs; the desks see what was proposed.
  if (!s.submittedOn) return undefined
  if (who.secretariat.holds(s, actor)) return 'office'
  if (!s.number) return undefined
  if (who.presidium.holds(s, actor)) return 'presidium'
  if (who.referredCommittee.holds(s, actor)) return 'committee'
  if (who.itemUnit.holds(s, actor) || who.itemUnitHead.holds(s, actor)) return 'unit'
  if (who.leader.holds(s, actor)) return 'leader'
  if (!isDecided(s)) return undefined
  if (who.governmentOffice.holds(s, actor)) return 'government'
  return who.anyDeputy.holds(s, actor) ? 'deputy' : undefined
}

/** The committee's opinion is advice to the presidium; others learn of it with the decision. */
export function seesOpinion(s: Motion, relation: MotionRelation): boolean {
  return s.decision !== undefined || ['office', 'presidium', 'committee'].includes(relation)
}

/** Whether this line of the history is for them. */
export function isTold(event: RecordedEvent, relation: MotionRelation, opinionToo: boolean): boolean {
  switch (event.type) {
    case 'cosignDeclined':
      return relation === 'lead'
    case 'opinionGiven':
      return opinionToo
    default:
      return true
  }
}
