import type { EventMeta } from '../lifecycle/record'
import type { UnitRef } from '../people/people'
import type { PlainDate } from '../shared/plain-date'
import { inHandsOf } from './carry'
import type { Desk } from './desk'
import type { EventOf } from './events'
import {
  answering,
  currentRound,
  type Commitment,
  type Holding,
  type Suggestion,
  type UnitDuty,
} from './suggestion'
import { type Reply } from './reply'

type Fact = EventOf<
  | 'dispatched'
  | 'dispatchedSeparately'
  | 'returnRequested'
  | 'returnGranted'
  | 'returnRefused'
  | 'carriedOver'
  | 'signed'
  | 'contactLogged'
  | 'contactConfirmed'
  | 'contactDisputed'
  | 'opinionSubmitted'
  | 'opinionRejected'
  | 'replyDrafted'
  | 'draftSentBack'
  | 'replyIssued'
> &
  EventMeta & { seq: number }

/** In the hands of the units: who has it, what they say to each other and to the deputy, until every reply is out. */
export function handling(s: Suggestion, event: Fact): Suggestion {
  switch (event.type) {
    case 'dispatched':
      return dispatched(s, event.on, [
        duty(event.lead, 'lead', [], event.on),
        ...event.supporting.map((unit) => duty(unit, 'supporting', [], event.on)),
      ])
    case 'dispatchedSeparately':
      return dispatched(
        s,
        event.on,
        event.units.map(({ unit, asks }) => duty(unit, 'separate', asks, event.on)),
      )
    case 'returnRequested': {
      const { unit, reason, suggested, on } = event
      const asked = { id: `r${event.seq}`, unit, reason, on, by: event.by.person, state: 'asked' as const }
      return { ...s, returns: [...s.returns, suggested ? { ...asked, suggested } : asked] }
    }
    case 'returnGranted': {
      const { to, note, final, on } = event
      const decided = decidedReturn(s, event.request, 'granted', { note, on, to, final })
      const units = decided.units.map((one) =>
        one.unit.id === event.unit.id ? duty(to, one.part, one.asks, on) : one,
      )
      return held(withDesks({ ...decided, units }, event.unit, { unit: to }), on)
    }
    case 'returnRefused': {
      const { note, final, on } = event
      return decidedReturn(s, event.request, 'refused', { note, on, final })
    }
    case 'carriedOver':
      return held(inHandsOf(s, event.from, event.to), event.on)
    case 'signed':
      return withDuty(s, event.unit, (one) => ({
        ...one,
        signedOn: event.on,
        signedBy: event.by.person.name,
      }))
    case 'contactLogged':
      return { ...s, contacts: [...s.contacts, { ...event.contact, id: `c${event.seq}` }] }
    case 'contactConfirmed':
      return withContact(s, event.contact, { state: 'confirmed' })
    case 'contactDisputed':
      return withContact(s, event.contact, { state: 'disputed', disputeNote: event.note })
    case 'opinionSubmitted': {
      const opinion = { text: event.text, on: event.on, by: event.by.person }
      return withDuty(s, event.unit, (one) => ({ ...one, opinions: [...one.opinions, opinion] }))
    }
    case 'opinionRejected': {
      const rejected = { reason: event.reason, on: event.on }
      return withDuty(s, event.unit, (one) => ({
        ...one,
        opinions: one.opinions.map((opinion, index) =>
          index === one.opinions.length - 1 ? { ...opinion, rejected } : opinion,
        ),
      }))
    }
    case 'replyDrafted':
      return withDesk(s, event.unit, (desk) => ({
        ...desk,
        draft: { ...event.draft, by: event.by.person, on: event.on },
      }))
    case 'draftSentBack': {
      const sentBack = { note: event.note, on: event.on, by: event.by.person }
      return withDesk(s, event.unit, (desk) =>
        desk.draft ? { ...desk, sentBack, draft: { ...desk.draft, ready: false } } : { ...desk, sentBack },
      )
    }
    case 'replyIssued':
      return issued(s, event.reply, event)
    default:
      return event satisfies never
  }
}

function duty(unit: UnitRef, part: UnitDuty['part'], asks: number[], assignedOn: PlainDate): UnitDuty {
  return { unit, part, asks, assignedOn, opinions: [] }
}

function dispatched(s: Suggestion, on: PlainDate, units: UnitDuty[]): Suggestion {
  const desks = units.filter(({ part }) => part !== 'supporting').map(({ unit }): Desk => ({ unit }))
  return held(
    {
      ...s,
      stage: 'handling',
      dispatchedOn: on,
      units,
      rounds: [{ number: 1, startedOn: on, desks, ratings: [] }],
    },
    on,
  )
}

/** A reply is out. The case leaves the units only when each of them has replied. */
function issued(s: Suggestion, reply: Reply, { on, seq }: { on: PlainDate; seq: number }): Suggestion {
  const replied = withDesk(s, reply.unit, ({ unit }) => ({ unit, reply }))
  const round = currentRound(replied)
  const done = round?.desks.every((desk) => desk.reply) ?? false
  const mine = (one: Commitment) => one.unit.id === reply.unit.id && one.state !== 'kept'
  const promises = s.promises.map((one) => (mine(one) ? { ...one, state: 'superseded' as const } : one))
  const next: Suggestion = { ...replied, promises: [...promises, ...commitments(s, reply, seq)] }
  if (!done) return held(next, on)
  // Once everything is answered there is nothing left to withdraw, nor to extend.
  const { extension } = next
  const pending = extension?.state === 'asked' || extension?.state === 'forwarded'
  return {
    ...next,
    stage: 'replied',
    withdrawal: undefined,
    extension: pending ? undefined : extension,
    holdings: holdingsWith(s.holdings, '', on),
  }
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

/** From this day on the case is in the hands of the units that have still to reply. */
export function held(s: Suggestion, on: PlainDate): Suggestion {
  if (s.stage !== 'handling') return s
  const open = new Set(
    currentRound(s)
      ?.desks.filter(({ reply }) => !reply)
      .map(({ unit }) => unit.id),
  )
  const names = answering(s)
    .filter(({ unit }) => open.has(unit.id))
    .map(({ unit }) => unit.name)
  return { ...s, holdings: holdingsWith(s.holdings, names.join('、'), on) }
}

function holdingsWith(holdings: readonly Holding[], holder: string, from: PlainDate): Holding[] {
  return holdings[holdings.length - 1]?.holder === holder ? [...holdings] : [...holdings, { holder, from }]
}

function decidedReturn(
  s: Suggestion,
  id: string,
  state: 'granted' | 'refused',
  decision: Suggestion['returns'][number]['decision'],
): Suggestion {
  const returns = s.returns.map((one) =>
    one.id === id ? { ...one, state, ...(decision && { decision }) } : one,
  )
  return { ...s, returns }
}

function withDuty(s: Suggestion, { id }: UnitRef, change: (one: UnitDuty) => UnitDuty): Suggestion {
  return { ...s, units: s.units.map((one) => (one.unit.id === id ? change(one) : one)) }
}

function withDesk(s: Suggestion, { id }: UnitRef, change: (desk: Desk) => Desk): Suggestion {
  const last = s.rounds.length - 1
  const rounds = s.rounds.map((round, index) =>
    index === last
      ? { ...round, desks: round.desks.map((desk) => (desk.unit.id === id ? change(desk) : desk)) }
      : round,
  )
  return { ...s, rounds }
}

/** Another unit sits down at the desk; nothing of what lay on it is the new unit's. */
function withDesks(s: Suggestion, from: UnitRef, fresh: Desk): Suggestion {
  return withDesk(s, from, () => fresh)
}

function withContact(s: Suggestion, id: string, change: Partial<Suggestion['contacts'][number]>): Suggestion {
  return {
    ...s,
    contacts: s.contacts.map((contact) => (contact.id === id ? { ...contact, ...change } : contact)),
  }
}
