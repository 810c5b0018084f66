import { spanText } from '@/domain/calendar/deadline'
import { isPlainDate, type PlainDate } from '@/domain/shared/plain-date'
import { startsRedo } from '@/domain/suggestion/verdict'
import { packOn } from '@/domain/suggestion/rulebook'
import type { RatingDraft } from './rating-gaps'

/** What follows from 不满意, by the rule pack the case was started under. */
export function redoConsequence(
  draft: Pick<RatingDraft, 'attitude' | 'result'>,
  unit: string,
  submittedOn: string | undefined,
  today: PlainDate,
): string {
  const rules = packOn(isPlainDate(submittedOn) ? submittedOn : today)
  const answer = {
    ...(draft.attitude && { attitude: draft.attitude }),
    ...(draft.result && { result: draft.result }),
  }
  const record = '这次评价会保留在记录里。'
  return startsRedo(answer, rules)
    ? `${unit}须在 ${spanText(rules.redo.value)}内重新办理并再次答复，并会立即看到您的评价。${record}`
    : record
}

export function redoSpan(submittedOn: string | undefined, today: PlainDate): string {
  return spanText(packOn(isPlainDate(submittedOn) ? submittedOn : today).redo.value)
}
