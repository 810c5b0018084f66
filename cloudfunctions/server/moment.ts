import type { Moment } from '@/domain/motion/session'
import { shanghaiTime } from '@/domain/shared/plain-date'
import { todayOf, type Ports } from './ports'

/** The Shanghai day and the hour on its clock. */
export function momentOf({ now }: Pick<Ports, 'now'>): Moment {
  const at = now()
  return { today: todayOf({ now: () => at }), time: shanghaiTime(at) }
}
