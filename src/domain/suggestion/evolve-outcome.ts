import type { EventMeta } from '../lifecycle/record'
import type { PlainDate } from '../shared/plain-date'
import type { Round } from './desk'
import type { AfterRating, EventOf } from './events'
import { held } from './evolve-handling'
import { answering, openPromises, type Commitment, type Suggestion } from './suggestion'

type Fact = EventOf<
  | 'rated'
  | 'ratingLapsed'
  | 'convened'
  | 'progressRecorded'
  | 'fulfilmentConfirmed'
  | 'fulfilmentDisputed'
  | 'promiseCheckOpened'
  | 'published'
  | 'publicationCorrected'
  | 'withheld'
> &
  EventMeta

/** After the reply: what the deputies think of it, what became of the promises, what the public reads. */
export function outcome(s: Suggestion, event: Fact): Suggestion {
  switch (event.type) {
    case 'rated': {
      const given = { ...event.rating, by: event.by.person }
      const ratings = s.rounds[s.rounds.length - 1]?.ratings ?? []
      return afterRating(withRound(s, { ratings: [...ratings, given] }), event.next, event.on)
    }
    case 'ratingLapsed':
      return afterRating(withRound(s, { ratingLapsedOn: event.on }), event.next, event.on)
    case 'convened': {
      const { on, attended, opinion, next } = event
      const convened = [...s.convened, { round: s.rounds.length, on, attended, opinion, next }]
      return afterRating({ ...s, convened, conveneSince: undefined }, next, on)
    }
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
          satisfaction: event.satisfaction,
        })),
      )
    case 'fulfilmentDisputed':
      return withCommitment(s, event.commitment, (promise) => ({
        ...promise,
        state: 'disputed',
        disputeNote: event.note,
        satisfaction: event.satisfaction,
      }))
    case 'promiseCheckOpened':
      return { ...s, promiseChecks: [...s.promiseChecks, { year: event.year, on: event.on }] }
    case 'published': {
      const { code, version, on, hidden } = event
      const round = s.rounds.length
      return { ...s, publication: { state: 'published', round, code, version, on, hidden, versions: [] } }
    }
    case 'publicationCorrected': {
      const { publication } = s
      if (publication?.state !== 'published') return s
      const { version, on, note, hidden } = event
      const versions = [...publication.versions, { version, on, note }]
      return { ...s, publication: { ...publication, version, hidden, versions } }
    }
    case 'withheld': {
      const { code, note, on } = event
      return { ...s, publication: { state: 'withheld', round: s.rounds.length, code, note, on } }
    }
    default:
      return event satisfies never
  }
}

function afterRating(s: Suggestion, next: AfterRating, on: PlainDate): Suggestion {
  switch (next) {
    case 'wait':
      return s
    case 'settle':
      return settle(s)
    case 'convene':
      return { ...s, conveneSince: on }
    case 'redo':
      return redo(s, on)
    default:
      return next satisfies never
  }
}

/** A new round at the same units, with its own clock; what was replied and rated before stays as it was. */
function redo(s: Suggestion, on: PlainDate): Suggestion {
  const desks = answering(s).map(({ unit }) => ({ unit }))
  const next: Round = { number: s.rounds.length + 1, startedOn: on, desks, ratings: [] }
  return held({ ...s, stage: 'handling', rounds: [...s.rounds, next] }, on)
}

/** After the rating, and after each promise: 落实中 while a promise is open, else 已办结. */
function settle(s: Suggestion): Suggestion {
  return { ...s, stage: openPromises(s).length > 0 ? 'following' : 'closed' }
}

function withRound(s: Suggestion, change: Partial<Round>): Suggestion {
  const last = s.rounds.length - 1
  return { ...s, rounds: s.rounds.map((round, index) => (index === last ? { ...round, ...change } : round)) }
}

function withCommitment(s: Suggestion, id: string, change: (promise: Commitment) => Commitment): Suggestion {
  return { ...s, promises: s.promises.map((promise) => (promise.id === id ? change(promise) : promise)) }
}
