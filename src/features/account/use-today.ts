import { isPlainDate, shanghaiDay, spokenDay, type PlainDate } from '@/domain/shared/plain-date'
import { useSession } from './session'

/** Today as the server sees it; for a citizen, as the Shanghai clock says. */
export function useToday(): PlainDate {
  const day = useSession((session) => (session.face === 'signed-in' ? session.me.today : undefined))
  return isPlainDate(day) ? day : shanghaiDay(Date.now())
}

/** 5月6日, or 2025年4月15日 of another year. */
export function useSayDay(): (day: string) => string {
  const today = useToday()
  return (day) => (isPlainDate(day) ? spokenDay(day, today) : day)
}
