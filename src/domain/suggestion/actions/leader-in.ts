import type { PersonRef } from '../../people/people'
import { refuse, type Refusal } from '../../shared/refusal'
import { foundIn, type Found } from '../define'

/** A leader in office by id, or the refusal that says to choose again. */
export function leaderIn({ people }: Found, personId: string): PersonRef | Refusal {
  const person = foundIn(people, personId)
  if (person?.role !== 'leader') return refuse('not-found-inside', '没有这位在任的领导，请重新选择')
  return { id: person.id, name: person.name }
}
