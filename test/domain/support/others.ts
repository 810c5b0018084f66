import { plainDate } from '@/domain/shared/plain-date'
import { blankSuggestion, type Suggestion } from '@/domain/suggestion/suggestion'
import { CONGRESS, joinedAuthor } from './cast'

/* Other cases of the congress, as the shell would hand them in. */

const deputy = { ...joinedAuthor.person, delegation: '震泽代表团' }

/** A case under review, into which another may be merged. */
export function openCase(id: string): Suggestion {
  const blank = blankSuggestion(id, CONGRESS, deputy)
  return { ...blank, stage: 'review', content: { ...blank.content, title: '完善停车管理的建议' } }
}

/** A case that 代表工委 has merged into another. */
export function mergedInto(id: string, into: string): Suggestion {
  const note = '两件说的是同一件事'
  return {
    ...openCase(id),
    stage: 'merged',
    mergedInto: { case: into, title: '主件', note, on: plainDate('2026-01-27') },
  }
}
