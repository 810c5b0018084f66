import { ask } from '@/features/ask/ask'
import { useAnswer } from '@/features/ask/use-answer'
import { useInbox } from '@/features/inbox/use-inbox'

const SHOWN = 6

/** What a deputy's home asks for: what waits, the newest cases, and how many drafts there are. */
export function useHome(post: string) {
  const inbox = useInbox(post)
  const cases = useAnswer(post, async () => {
    const { rows } = await ask('suggestion.list', {})
    return rows.slice(0, SHOWN)
  })
  const kept = useAnswer(post, () => ask('suggestion.list', { stages: ['draft'] }))
  const drafts = kept.answer.face === 'ready' ? kept.answer.data.rows.length : 0
  return { inbox, cases, drafts }
}
