import { ask } from '@/features/ask/ask'
import { useAnswer } from '@/features/ask/use-answer'
import type { Queue } from './queues'

/** How much lies in each queue; nothing while it is not known. */
export function useCounts(post: string): {
  countOf: (queue: Queue) => number | undefined
  reload: () => void
} {
  const { answer, reload } = useAnswer(`counts:${post}`, () => ask('suggestion.counts', {}))
  const known = answer.face === 'ready' ? answer.data : undefined
  function countOf({ key, stages }: Queue): number | undefined {
    if (!known) return undefined
    if (key === 'inbox') return known.waiting
    const some = known.counts.filter(({ stage }) => stages?.some((one) => one === stage))
    return stages && stages.length > 0 ? some.reduce((sum, { count }) => sum + count, 0) : undefined
  }
  return { countOf, reload }
}
