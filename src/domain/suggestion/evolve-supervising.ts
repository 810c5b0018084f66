import type { EventMeta } from '../lifecycle/record'
import type { EventOf } from './events'
import type { Suggestion } from './suggestion'
import type { Extension } from './beside'

type Fact = EventOf<
  | 'extensionRequested'
  | 'extensionForwarded'
  | 'extensionGranted'
  | 'extensionRefused'
  | 'keySupervisionMarked'
  | 'leadingLeaderAssigned'
  | 'urged'
  | 'reminded'
  | 'reclassified'
  | 'markedExcellent'
> &
  EventMeta

/** What is done about a case from above, beside the main road. */
export function supervising(s: Suggestion, event: Fact): Suggestion {
  switch (event.type) {
    case 'extensionRequested': {
      const { unit, reason, until, on } = event
      return { ...s, extension: { unit, reason, until, on, state: 'asked' } }
    }
    case 'extensionForwarded':
      return withExtension(s, { state: 'forwarded', opinion: event.opinion })
    case 'extensionGranted': {
      const decision = { note: event.note, on: event.on }
      return withExtension(s, { state: 'granted', until: event.until, decision })
    }
    case 'extensionRefused':
      return withExtension(s, { state: 'refused', decision: { note: event.note, on: event.on } })
    case 'keySupervisionMarked':
      return { ...s, keySupervision: { leader: event.leader, note: event.note, on: event.on } }
    case 'leadingLeaderAssigned':
      return { ...s, leading: { leader: event.leader, note: event.note, on: event.on } }
    case 'urged': {
      const { note, on, to, by } = event
      return { ...s, urges: [...s.urges, { by: by.person, role: by.role, note, on, to }] }
    }
    case 'reminded':
      return { ...s, reminded: [...s.reminded, ...event.keys] }
    case 'reclassified': {
      const { from, to, reason, on } = event
      return { ...s, reclassified: [...s.reclassified, { from, to, reason, on }] }
    }
    case 'markedExcellent':
      return { ...s, excellent: { note: event.note, on: event.on } }
    default:
      return event satisfies never
  }
}

function withExtension(s: Suggestion, change: Partial<Extension>): Suggestion {
  return s.extension ? { ...s, extension: { ...s.extension, ...change } } : s
}
