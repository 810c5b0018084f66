import type { Actor } from '@/domain/people/people'
import { blankSuggestion, type Suggestion } from '@/domain/suggestion/suggestion'
import { Failure } from '../failure'

/** A suggestion belongs to the deputy who begins it. */
export function begin(id: string, { person, post }: Actor): Suggestion {
  if (post.role !== 'deputy') throw new Failure('not-yours', '只有代表可以提建议')
  return blankSuggestion(id, post.congress, { ...person, delegation: post.delegation ?? '' })
}
