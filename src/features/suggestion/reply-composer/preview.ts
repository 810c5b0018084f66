import type { PlainDate } from '@/domain/shared/plain-date'
import { letterLines, type LetterLine } from '@/domain/suggestion/letter'
import type { CaseView } from '@/domain/suggestion/view-schema'
import { checked, type TypedReply } from './draft'

/** The letter while it is typed, drawn by the same function as the one that will be signed. */
export function previewOf(view: CaseView, typed: TypedReply, today: PlainDate): LetterLine[] {
  const unit = { name: view.desk?.unit ?? '' }
  const together = view.desk?.together ?? []
  return letterLines(
    {
      number: view.number,
      author: view.author,
      content: { title: view.title, asks: view.content.asks },
    },
    { ...checked(typed), unit, together, documentNo: '（签发时编号）', on: today },
  )
}
