import { ask } from '@/features/ask/ask'
import { useAnswer } from '@/features/ask/use-answer'

export type UnitChoice = { id: string; name: string }

/** The units a deputy may wish for; an empty list while they are not known, which must not stop the writing. */
export function useUnits(): readonly UnitChoice[] {
  const { answer } = useAnswer('units', () => ask('unit.list', {}))
  return answer.face === 'ready' ? answer.data.units : []
}
