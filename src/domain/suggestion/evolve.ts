import type { EventMeta } from '../lifecycle/record'
import type { RecordedEvent, SuggestionEvent } from './events'
import {
  blankSuggestion,
  currentRound,
  leadUnit,
  openPromises,
  type Commitment,
  type Reply,
  type Round,
  type Suggestion,
} from './suggestion'

type Fact = SuggestionEvent & EventMeta & { seq: number }

/** The case after one more fact. Total: every fact is accepted, because it has already happened. */
export function evolve(s: Suggestion, event: Fact): Suggestion {
  switch (event.type) {
    case 'draftSaved':
      return { ...s, content: event.content }
    case 'submitted':
      return {
        ...s,
        stage: 'review',
        content: event.content,
        pack: s.pack ?? event.pack,
        submittedOn: event.on,
        returned: undefined,
      }
    case 'receivedFromMotion': {
      const { origin, content, pack, on } = event
      return { ...s, stage: 'review', origin, content, pack, submittedOn: on }
    }
    case 'returned':
      return { ...s, stage: 'draft', returned: { code: event.code, note: event.note, on: event.on } }
    case 'declined':
      return { ...s, stage: 'declined', declined: { code: event.code, note: event.note, on: event.on } }
    case 'withdrawn':
      return {
        ...s,
        stage: 'withdrawn',
        withdrawn: { reason: event.reason, on: event.on },
        holdings: s.holdings.length > 0 ? [...s.holdings, { holder: '', from: event.on }] : [],
      }
    case 'accepted': {
      const { no, session, category, on } = event
      return { ...s, stage: 'assigning', number: { no, session, category, on } }
    }
    case 'handedOver':
      return { ...s, handedOverOn: event.on, holdings: [{ holder: '区政府办', from: event.on }] }
    case 'dispatched':
      return {
        ...s,
        stage: 'handling',
        dispatchedOn: event.on,
        units: [
          { unit: event.lead, part: 'lead' },
          ...event.supporting.map((unit) => ({ unit, part: 'supporting' as const })),
        ],
        rounds: [{ number: 1, startedOn: event.on }],
        holdings: [...s.holdings, { holder: event.lead.name, from: event.on }],
      }
    case 'signed':
      return {
        ...s,
        units: s.units.map((duty) =>
          duty.unit.id === event.unit.id
            ? { ...duty, signedOn: event.on, signedBy: event.by.person.name }
            : duty,
        ),
      }
    case 'contactLogged':
      return { ...s, contacts: [...s.contacts, { ...event.contact, id: `c${event.seq}` }] }
    case 'contactConfirmed':
      return withContact(s, event.contact, { state: 'confirmed' })
    case 'contactDisputed':
      return withContact(s, event.contact, { state: 'disputed', disputeNote: event.note })
    case 'replyDrafted':
      return withRound(s, { draft: { ...event.draft, by: event.by.person, on: event.on } })
    case 'draftSentBack': {
      const draft = currentRound(s)?.draft
      const sentBack = { note: event.note, on: event.on, by: event.by.person }
      return withRound(s, draft ? { sentBack, draft: { ...draft, ready: false } } : { sentBack })
    }
    case 'replyIssued':
      return {
        ...withRound(s, { reply: event.reply, draft: undefined }),
        stage: 'replied',
        promises: [...s.promises.filter(kept), ...commitments(s, event.reply, event.seq)],
        holdings: [...s.holdings, { holder: '', from: event.on }],
      }
    case 'rated':
      return rated(withRound(s, { rating: event.rating }), event)
    case 'ratingLapsed':
      return settle(withRound(s, { ratingLapsedOn: event.on }))
    case 'progressRecorded': {
      const { on, note, done } = event
      return withCommitment(s, event.commitment, (promise) => ({
        ...promise,
        state: done ? 'claimed' : promise.state,
        progress: [...promise.progress, { on, note, done }],
      }))
    }
    case 'fulfilmentConfirmed':
      return settle(
        withCommitment(s, event.commitment, (promise) => ({
          ...promise,
          state: 'kept',
          disputeNote: undefined,
        })),
      )
    case 'fulfilmentDisputed':
      return withCommitment(s, event.commitment, (promise) => ({
        ...promise,
        state: 'disputed',
        disputeNote: event.note,
      }))
    case 'published': {
      const { code, version, on, hidden } = event
      return { ...s, publication: { state: 'published', round: s.rounds.length, code, version, on, hidden } }
    }
    case 'withheld': {
      const { code, note, on } = event
      return { ...s, publication: { state: 'withheld', round: s.rounds.length, code, note, on } }
    }
    default:
      return event satisfies never
  }
}

/** The case told from its beginning. */
export function replay(blank: Suggestion, events: readonly RecordedEvent[]): Suggestion {
  return events.reduce(evolve, blankSuggestion(blank.id, blank.congress, blank.author))
}

const kept = (promise: Commitment) => promise.state === 'kept'

function withRound(s: Suggestion, change: Partial<Round>): Suggestion {
  const last = s.rounds.length - 1
  return { ...s, rounds: s.rounds.map((round, index) => (index === last ? { ...round, ...change } : round)) }
}

function withContact(s: Suggestion, id: string, change: Partial<Suggestion['contacts'][number]>): Suggestion {
  return {
    ...s,
    contacts: s.contacts.map((contact) => (contact.id === id ? { ...contact, ...change } : contact)),
  }
}

function withCommitment(s: Suggestion, id: string, change: (promise: Commitment) => Commitment): Suggestion {
  return { ...s, promises: s.promises.map((promise) => (promise.id === id ? change(promise) : promise)) }
}

function commitments(s: Suggestion, reply: Reply, seq: number): Commitment[] {
  const round = currentRound(s)?.number ?? 1
  return reply.promises.map((clause, index) => ({
    ...clause,
    id: `p${seq}-${index + 1}`,
    unit: reply.unit,
    round,
    state: 'open',
    progress: [],
  }))
}

function rated(s: Suggestion, event: Extract<Fact, { type: 'rated' }>): Suggestion {
  if (!event.redo) return settle(s)
  const next: Round = { number: s.rounds.length + 1, startedOn: event.on }
  const holder = leadUnit(s)?.name ?? ''
  return {
    ...s,
    stage: 'handling',
    rounds: [...s.rounds, next],
    holdings: [...s.holdings, { holder, from: event.on }],
  }
}

/** After the rating, and after each promise: 落实中 while a promise is open, else 已办结. */
function settle(s: Suggestion): Suggestion {
  return { ...s, stage: openPromises(s).length > 0 ? 'following' : 'closed' }
}
