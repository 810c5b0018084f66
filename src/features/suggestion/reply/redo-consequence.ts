import { startsRedo } from '@/domain/suggestion/verdict'
import type { CaseView } from '@/domain/suggestion/view-schema'
import type { RatingDraft } from './rating-gaps'

/** What follows from 不满意, by the rule pack the case was started under. */
export function redoConsequence(
  draft: Pick<RatingDraft, 'attitude' | 'result'>,
  unit: string,
  { redo, redoOn }: CaseView['rules'],
): string {
  const answer = {
    ...(draft.attitude && { attitude: draft.attitude }),
    ...(draft.result && { result: draft.result }),
  }
  const record = '这次评价会保留在记录里。'
  return startsRedo(answer, redoOn)
    ? `${unit}须在 ${redo}内重新办理并再次答复，并会立即看到您的评价。${record}`
    : record
}
