import { dissatisfactionUnexplained, rate } from '@/domain/suggestion/actions/rate'
import type { Satisfaction } from '@/domain/suggestion/reply'

export type RatingDraft = {
  attitude: Satisfaction | undefined
  result: Satisfaction | undefined
  comment: string
  why: string
  persuaded: boolean
}

export const blankRating: RatingDraft = {
  attitude: undefined,
  result: undefined,
  comment: '',
  why: '',
  persuaded: false,
}

const places: Readonly<Record<string, string>> = {
  attitude: '办理态度',
  result: '办理结果',
  comment: '想说的话',
  why: '哪一点没解决',
}

export type RatingGap = { where: string; label: string; message: string }

/** What the rating still lacks, by the action's own rules. */
export function ratingGaps(draft: RatingDraft): RatingGap[] {
  const parsed = rate.input.safeParse(draft)
  const gaps = parsed.success
    ? []
    : parsed.error.issues.map((issue) => ({ where: String(issue.path[0] ?? ''), message: issue.message }))
  const { attitude, result, why } = draft
  const unexplained = dissatisfactionUnexplained({
    why,
    ...(attitude && { attitude }),
    ...(result && { result }),
  })
  if (unexplained) gaps.push({ where: 'why', message: unexplained.message })
  return gaps.map((gap) => ({ ...gap, label: places[gap.where] ?? gap.where }))
}
