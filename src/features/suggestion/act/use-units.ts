import { ask } from '@/features/ask/ask'
import { useAnswer } from '@/features/ask/use-answer'
import type { Handled, Unit } from './candidates'

/** Units that have had cases like this one in hand; none while they are not known, which must not stop anybody. */
export function useHandled(caseId: string): readonly Handled[] {
  const { answer } = useAnswer(`handled:${caseId}`, () => ask('unit.handled', { id: caseId }))
  return answer.face === 'ready' ? answer.data.units : []
}

export type UnitChoice = Pick<Unit, 'id' | 'name'>

/** The units in office, with what each has in hand; an empty list while they are not known, which must not stop the writing. */
export function useUnits(): readonly Unit[] {
  const { answer } = useAnswer('units', () => ask('unit.list', {}))
  return answer.face === 'ready' ? answer.data.units : []
}
