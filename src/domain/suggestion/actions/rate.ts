import { flag, form, maybeText, oneOf } from '../../shared/fields'
import { spokenDay } from '../../shared/plain-date'
import { refuse, type Refusal } from '../../shared/refusal'
import * as z from 'zod/mini'
import { ratingDue } from '../clock'
import { defineAction } from '../define'
import type { RulePack } from '../rulebook'
import { currentRound, type Rating } from '../suggestion'
import { author } from '../who'

type Levels = Partial<Pick<Rating, 'attitude' | 'result'>>

/** Of either question, answered so far. */
export function isDissatisfied({ attitude, result }: Levels): boolean {
  return attitude === 'dissatisfied' || result === 'dissatisfied'
}

/** Whether a rating makes the unit handle the case again. */
export function startsRedo({ attitude, result }: Levels, rules: Pick<RulePack, 'redoOn'>): boolean {
  if (result === 'dissatisfied') return true
  return rules.redoOn.value === 'either' && attitude === 'dissatisfied'
}

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
  by: author,
  unless: (s, { rules, holidays, today }) => {
    if (currentRound(s)?.rating) return refuse('already-done', '您已经评价过这次答复')
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
  decide: (_s, input, { rules, today }) => {
    const unexplained = dissatisfactionUnexplained(input)
    if (unexplained) return unexplained
    return [{ type: 'rated', rating: { ...input, on: today }, redo: startsRedo(input, rules) }]
  },
})
