import {
  outcomes,
  satisfactions,
  type Outcome,
  type ReplyClass,
  type Satisfaction,
} from '@/domain/suggestion/reply'
import type { CaseView, RoundView } from '@/domain/suggestion/view-schema'
import type { Tone } from '@/ui/tone'

const outcomeTones: Readonly<Record<Outcome, Tone>> = {
  adopted: 'success',
  partly: 'warn',
  notAdopted: 'neutral',
}

export function outcomeChip(outcome: Outcome): { label: string; tone: Tone } {
  return { label: outcomes[outcome], tone: outcomeTones[outcome] }
}

const satisfactionTones: Readonly<Record<Satisfaction, Tone>> = {
  satisfied: 'success',
  fair: 'warn',
  dissatisfied: 'danger',
}

export function satisfactionChip(level: Satisfaction): { label: string; tone: Tone } {
  return { label: satisfactions[level], tone: satisfactionTones[level] }
}

/** 满意 3 · 基本满意 1 · 未评价 1. */
export function tallyTold(tally: NonNullable<RoundView['tally']>, question: 'attitude' | 'result'): string {
  const counts = tally[question]
  const told = (Object.keys(satisfactions) as Satisfaction[]) // keys of the very table
    .filter((level) => counts[level] > 0)
    .map((level) => `${satisfactions[level]} ${counts[level]}`)
  return [...told, ...(tally.unrated > 0 ? [`未评价 ${tally.unrated}`] : [])].join(' · ')
}

/** What the letter means in this session. */
export function meaningOf({ classes }: Pick<CaseView, 'classes'>, letter: ReplyClass): string {
  return classes.find((one) => one.letter === letter)?.meaning ?? ''
}
