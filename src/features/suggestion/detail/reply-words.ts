import { outcomes, satisfactions, type Outcome, type Satisfaction } from '@/domain/suggestion/suggestion'
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
