import type { HolidayTable } from '../../../src/domain/calendar/calendar'
import type { RecordedEvent } from '../../../src/domain/suggestion/events'
import { monthsAfter, workingDaysAfter } from './calendar-by-hand'

type Events = readonly RecordedEvent[]

const lastDay = (events: Events, ...types: RecordedEvent['type'][]) =>
  [...events].reverse().find(({ type }) => types.includes(type))?.on ?? 'never'

const isRedo = (event: RecordedEvent) => 'next' in event && event.next === 'redo'

/** The day on which the case came to this unit. */
function cameTo(events: Events, unit: string): string {
  let [mine, day] = [unit, 'never']
  for (const event of [...events].reverse()) {
    if (event.type === 'carriedOver' && event.to.id === mine) mine = event.from.id
    const there =
      (event.type === 'dispatched' && [event.lead, ...event.supporting].some(({ id }) => id === mine)) ||
      (event.type === 'dispatchedSeparately' && event.units.some((one) => one.unit.id === mine)) ||
      (event.type === 'returnGranted' && event.to.id === mine)
    if (!there) continue
    day = event.on
    break
  }
  return day
}

/** Every day on which this may be due, by its name on the screen, told from the record alone. */
export function dueDays(
  dueName: string,
  party: string,
  events: Events,
  table: HolidayTable,
): readonly string[] {
  const unit = party.split(':')[1] ?? ''
  switch (dueName) {
    case '交办':
      return [workingDaysAfter(lastDay(events, 'submitted', 'receivedFromMotion'), 7, table)]
    case '分办':
      return [workingDaysAfter(lastDay(events, 'handedOver'), 5, table)]
    case '首次联系':
      return [workingDaysAfter(cameTo(events, unit), 20, table)]
    case '会办意见':
      return [monthsAfter(cameTo(events, unit), 1, table)]
    case '重提会办意见':
      return events.flatMap((one) =>
        one.type === 'opinionRejected' ? [workingDaysAfter(one.on, 5, table)] : [],
      )
    case '答复': {
      const granted = events.find((event) => event.type === 'extensionGranted')
      return [granted ? granted.until : monthsAfter(lastDay(events, 'handedOver'), 3, table)]
    }
    case '重新答复':
      return [monthsAfter([...events].reverse().find(isRedo)?.on ?? 'never', 1, table)]
    case '评价':
      return [workingDaysAfter(lastDay(events, 'replyIssued'), 15, table)]
    case '公开':
      return [workingDaysAfter(lastDay(events, 'replyIssued'), 20, table)]
    case '承诺':
      return events.flatMap((one) =>
        one.type === 'replyIssued' ? one.reply.promises.map(({ due }) => due) : [],
      )
    default:
      return []
  }
}
