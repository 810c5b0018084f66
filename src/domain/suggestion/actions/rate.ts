import { flag, form, maybeText, oneOf } from '../../shared/fields'
import { spokenDay } from '../../shared/plain-date'
import { refuse, type Refusal } from '../../shared/refusal'
import * as z from 'zod/mini'
import { ratingDue } from '../clock'
import { defineAction } from '../define'
import { raters } from '../joint'
import { currentRound } from '../suggestion'
import { type Rating } from '../reply'
import { afterRatings, isDissatisfied, type Levels } from '../verdict'
import { answeredDeputy } from '../who'

/** 不满意 must say of what; the rating screen asks this too. */
export function dissatisfactionUnexplained(rating: Pick<Rating, 'why'> & Levels): Refusal | undefined {
  if (!isDissatisfied(rating) || rating.why.trim().length >= 5) return undefined
  return refuse('incomplete', '请写明哪一点不满意，不少于 5 个字')
}

const levels = ['satisfied', 'fair', 'dissatisfied'] as const

/** Attitude and result are two questions, and neither has a default. 不满意的，启动重新办理。 */
export const rate = defineAction({
  label: '提交评价',
  from: ['replied'],
  by: answeredDeputy,
  unless: (s, { actor, rules, holidays, today }) => {
    const round = currentRound(s)
    if (round?.ratings.some(({ by }) => by.id === actor.person.id))
      return refuse('already-done', '您已经评价过这次答复')
    if (s.conveneSince) return refuse('too-late', '评价已经结束，代表工委将召集协调')
    const due = ratingDue(s, rules, holidays)?.due
    if (!due || today <= due) return undefined
    return refuse('too-late', `评价期已于 ${spokenDay(due, today)} 结束，记为“未评价”`)
  },
  input: form({
    attitude: oneOf('办理态度', levels),
    result: oneOf('办理结果', levels),
    comment: maybeText('想说的话', 500),
    why: maybeText('哪一点没解决', 500),
    persuaded: z._default(flag('评价前是否受到劝说'), false),
  }),
  decide: (s, input, { actor, rules, today }) => {
    const unexplained = dissatisfactionUnexplained(input)
    if (unexplained) return unexplained
    const rating = { ...input, on: today }
    const given = [...(currentRound(s)?.ratings ?? []), { ...rating, by: actor.person }]
    const everyone = raters(s).every(({ id }) => given.some(({ by }) => by.id === id))
    return [{ type: 'rated', rating, next: everyone ? afterRatings(s, given, rules) : 'wait' }]
  },
})
