import type { EventMeta } from '../lifecycle/record'
import type { RecordedEvent, SuggestionEvent } from './events'
import { filing } from './evolve-filing'
import { handling } from './evolve-handling'
import { outcome } from './evolve-outcome'
import { supervising } from './evolve-supervising'
import { blankSuggestion, type Suggestion } from './suggestion'

/** An event as the fold needs it: with its place in the record and who did it. */
export type Fact = SuggestionEvent & EventMeta & { seq: number }

/** The case after one more fact. Total: every fact is accepted, because it has already happened. */
export function evolve(s: Suggestion, event: Fact): Suggestion {
  switch (event.type) {
    case 'draftSaved':
    case 'submitted':
    case 'receivedFromMotion':
    case 'returned':
    case 'declined':
    case 'cosignersInvited':
    case 'cosigned':
    case 'cosignDeclined':
    case 'supplemented':
    case 'withdrawalProposed':
    case 'withdrawalAgreed':
    case 'withdrawalRefused':
    case 'withdrawn':
    case 'mergedInto':
    case 'joined':
    case 'accepted':
    case 'handedOver':
      return filing(s, event)
    case 'dispatched':
    case 'dispatchedSeparately':
    case 'returnRequested':
    case 'returnGranted':
    case 'returnRefused':
    case 'carriedOver':
    case 'signed':
    case 'contactLogged':
    case 'contactConfirmed':
    case 'contactDisputed':
    case 'opinionSubmitted':
    case 'opinionRejected':
    case 'replyDrafted':
    case 'draftSentBack':
    case 'replyIssued':
      return handling(s, event)
    case 'extensionRequested':
    case 'extensionForwarded':
    case 'extensionGranted':
    case 'extensionRefused':
    case 'keySupervisionMarked':
    case 'leadingLeaderAssigned':
    case 'urged':
    case 'reminded':
    case 'reclassified':
    case 'markedExcellent':
      return supervising(s, event)
    case 'rated':
    case 'ratingLapsed':
    case 'convened':
    case 'progressRecorded':
    case 'fulfilmentConfirmed':
    case 'fulfilmentDisputed':
    case 'promiseCheckOpened':
    case 'published':
    case 'publicationCorrected':
    case 'withheld':
      return outcome(s, event)
    default:
      return event satisfies never
  }
}

/** The case told from its beginning. */
export function replay(blank: Suggestion, events: readonly RecordedEvent[]): Suggestion {
  return events.reduce(evolve, blankSuggestion(blank.id, blank.congress, blank.author))
}
