import { isPlainDate, type PlainDate } from '@/domain/shared/plain-date'
import { useSession } from '@/features/account/session'

/** Today as the server has it; the phone's own clock is not asked. */
export function useToday(): PlainDate | undefined {
  const session = useSession()
  return session.face === 'signed-in' && isPlainDate(session.me.today) ? session.me.today : undefined
}
