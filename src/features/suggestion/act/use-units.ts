import { ask } from '@/features/ask/ask'
import { useAnswer } from '@/features/ask/use-answer'
import type { Unit } from './candidates'

export type UnitChoice = Pick<Unit, 'id' | 'name'>

/** The units in office, with what each has in hand; an empty list while they are not known, which must not stop the writing. */
export function useUnits(): readonly Unit[] {
  const { answer } = useAnswer('units', () => ask('unit.list', {}))
  return answer.face === 'ready' ? answer.data.units : []
}
