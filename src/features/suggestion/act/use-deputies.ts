import { ask } from '@/features/ask/ask'
import { useAnswer } from '@/features/ask/use-answer'

export type DeputyChoice = { id: string; name: string; delegation: string }

/** Deputies in office here; none while they are not known. */
export function useDeputies(): readonly DeputyChoice[] {
  const { answer } = useAnswer('deputies', () => ask('deputy.list', {}))
  return answer.face === 'ready' ? answer.data.deputies : []
}
