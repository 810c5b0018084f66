import type { Actor } from '@/domain/people/people'
import type { Where } from '../store/port'

const SHOWN = ['open', 'underway', 'held', 'closed', 'cancelled']

/** Which activities there are for this actor: a deputy's own, all of the congress for its office and its leaders. */
export function scopeOf({ person, post }: Actor): Where | undefined {
  const { congress } = post
  switch (post.role) {
    case 'deputyOffice':
      return { congress }
    case 'deputy':
      return { congress, inviteeIds: person.id, stage: { in: SHOWN } }
    case 'leader':
      return { congress, stage: { in: SHOWN } }
    default:
      return undefined
  }
}
