import { daysBetween, type PlainDate } from '../shared/plain-date'
import type { RecordedEvent } from './events'
import { evolve } from './evolve'
import { blankMotion, type Motion } from './motion'

export type HeldDays = { holder: string; days: number }

/** Days in the hands of each holder, in order, until it was over or `today`: standing still counts against the holder. */
export function heldDays(
  { id, congress, lead }: Pick<Motion, 'id' | 'congress' | 'lead'>,
  events: readonly RecordedEvent[],
  today: PlainDate,
): HeldDays[] {
  const segments: { holder: string; from: PlainDate }[] = []
  events.reduce(
    (before, event) => {
      const after = evolve(before, event)
      const holder = holderOf(after)
      if (segments[segments.length - 1]?.holder !== holder) segments.push({ holder, from: event.on })
      return after
    },
    blankMotion(id, congress, lead),
  )
  return segments
    .map(({ holder, from }, at) => ({
      holder,
      days: Math.max(0, daysBetween(from, segments[at + 1]?.from ?? today)),
    }))
    .filter(({ holder }) => holder !== '')
}

/** In whose hands it is; nobody's once it is over. */
function holderOf(s: Motion): string {
  switch (s.stage) {
    case 'draft':
    case 'cosigning':
      return '领衔代表'
    case 'submitted':
      return '大会秘书处'
    case 'examining':
    case 'deferred':
      return s.referredTo?.name ?? '专门委员会'
    case 'deciding':
      return '主席团'
    case 'agenda':
      return '大会'
    case 'reported':
      return '常委会'
    case 'following': {
      const units = new Set(s.items.filter(({ state }) => state === 'open').map(({ unit }) => unit.name))
      return units.size > 0 ? [...units].join('、') : '代表工委'
    }
    case 'closed':
    case 'converted':
    case 'withdrawn':
    case 'ended':
      return ''
    default:
      return s.stage satisfies never
  }
}
