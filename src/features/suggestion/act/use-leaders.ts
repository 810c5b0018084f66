import { ask } from '@/features/ask/ask'
import { useAnswer } from '@/features/ask/use-answer'

/** Leaders in office; none while they are not known. */
export function useLeaders(): readonly { id: string; name: string }[] {
  const { answer } = useAnswer('leaders', () => ask('leader.list', {}))
  return answer.face === 'ready' ? answer.data.leaders : []
}
