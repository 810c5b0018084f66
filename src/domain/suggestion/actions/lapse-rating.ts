import { nothing } from '../../shared/fields'
import { refuse } from '../../shared/refusal'
import { isOverdue, ratingDue } from '../clock'
import { defineAction } from '../define'
import { currentRound } from '../suggestion'
import { afterRatings } from '../verdict'
import { clock } from '../who'

/** The rating window has run out: 未评价，绝不记作满意。 What was rated by then counts. */
export const lapseRating = defineAction({
  label: '评价期满',
  from: ['replied'],
  by: clock,
  unless: (s, { rules, holidays, today }) => {
    if (s.conveneSince) return refuse('already-done', '评价已经结束')
    return isOverdue(ratingDue(s, rules, holidays), today)
      ? undefined
      : refuse('too-early', '评价期还没有结束')
  },
  input: nothing,
  decide: (s, _input, { rules }) => [
    { type: 'ratingLapsed', next: afterRatings(s, currentRound(s)?.ratings ?? [], rules) },
  ],
})
