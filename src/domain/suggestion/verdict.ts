import type { Given } from './desk'
import type { AfterRating } from './events'
import type { RulePack } from './rulebook'
import type { Suggestion } from './suggestion'
import type { Rating } from './reply'

/** Of either question, answered so far. */
export type Levels = Partial<Pick<Rating, 'attitude' | 'result'>>

export function isDissatisfied({ attitude, result }: Levels): boolean {
  return attitude === 'dissatisfied' || result === 'dissatisfied'
}

/** Whether one rating, standing alone, makes the unit handle the case again. */
export function startsRedo({ attitude, result }: Levels, redoOn: RulePack['redoOn']['value']): boolean {
  if (result === 'dissatisfied') return true
  return redoOn === 'either' && attitude === 'dissatisfied'
}

/**
 * What follows once the ratings are in: for one deputy his own word; of several the author's, or the majority's.
 * Whoever did not rate is not counted, neither as satisfied nor as dissatisfied.
 */
export function afterRatings(
  s: Pick<Suggestion, 'author' | 'rounds'>,
  given: readonly Given[],
  rules: Pick<RulePack, 'redoOn' | 'jointVerdict'>,
): Exclude<AfterRating, 'wait'> {
  const against = given.filter((one) => startsRedo(one, rules.redoOn.value))
  const byAuthor = against.some(({ by }) => by.id === s.author.id)
  const enough = rules.jointVerdict.value === 'any' ? against.length > 0 : against.length * 2 > given.length
  if (!byAuthor && !enough) return 'settle'
  return s.rounds.length > 1 ? 'convene' : 'redo'
}
