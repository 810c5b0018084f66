import type { Actor } from '../../people/people'
import { refuse, type Refusal } from '../../shared/refusal'
import type { Suggestion } from '../suggestion'

/** A unit works on a case only after signing for it. */
export function unsigned(s: Suggestion, actor: Actor): Refusal | undefined {
  const duty = s.units.find(({ unit }) => unit.id === actor.post.unit?.id)
  return duty?.signedOn ? undefined : refuse('too-early', '请先签收这件建议')
}
