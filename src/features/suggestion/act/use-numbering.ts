import { useSession } from '@/features/account/session'
import { ask } from '@/features/ask/ask'
import { useAnswer } from '@/features/ask/use-answer'

/** The session whose suggestions are numbered now. */
export function useThisSession(): string {
  const session = useSession()
  return session.face === 'signed-in' ? session.me.congress.session : ''
}

/** The next free number of a session; empty while it is not known, and then it is typed. */
export function useNextNumber(session: string): string {
  const { answer } = useAnswer(`next-number:${session}`, async () =>
    session ? await ask('suggestion.nextNumber', { session }) : undefined,
  )
  return answer.face === 'ready' && answer.data ? String(answer.data.no) : ''
}
