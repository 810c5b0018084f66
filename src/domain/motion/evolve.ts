import type { EventMeta } from '../lifecycle/record'
import type { MotionEvent, RecordedEvent } from './events'
import { blankMotion, type Item, type Motion, type Signature } from './motion'

type Fact = MotionEvent & EventMeta & { seq: number }

/** The motion after one more fact. Total: every fact is accepted, because it has already happened. */
export function evolve(s: Motion, event: Fact): Motion {
  const { on } = event
  switch (event.type) {
    case 'draftSaved':
      return { ...s, content: event.content, session: event.session }
    case 'cosignersInvited': {
      const again = new Set(event.deputies.map(({ id }) => id))
      const asked = event.deputies.map((deputy): Signature => ({ deputy, state: 'invited', on }))
      const others = s.signatures.filter(({ deputy }) => !again.has(deputy.id))
      return { ...s, stage: 'cosigning', digest: event.digest, signatures: [...others, ...asked] }
    }
    case 'textRevised':
      return {
        ...s,
        content: event.content,
        digest: event.digest,
        signatures: s.signatures.map((one) =>
          event.lapsed.includes(one.deputy.id) ? { ...one, state: 'lapsed', on } : one,
        ),
      }
    case 'cosigned':
      return withSignature(s, event, { state: 'signed', on, digest: event.digest, note: undefined })
    case 'cosignDeclined':
      return withSignature(s, event, { state: 'declined', on, note: event.note })
    case 'cosignRevoked':
      return withSignature(s, event, { state: 'revoked', on, note: event.reason })
    case 'submitted':
      return {
        ...s,
        stage: 'submitted',
        pack: s.pack ?? event.pack,
        submittedOn: on,
        returned: undefined,
        signatures: s.signatures.map((one) =>
          event.left.includes(one.deputy.id) ? { ...one, state: 'left', on } : one,
        ),
      }
    case 'returned':
      return { ...s, stage: 'cosigning', returned: { note: event.note, on } }
    case 'registered':
      return {
        ...s,
        stage: event.committee ? 'examining' : 'deciding',
        number: { no: event.no, on },
        referredTo: event.committee,
      }
    case 'opinionGiven': {
      const { committee, advice, reason } = event
      return { ...s, stage: 'deciding', opinion: { committee, advice, reason, on } }
    }
    case 'putOnAgenda':
      return { ...s, stage: 'agenda', decision: { kind: 'agenda', reason: event.reason, on } }
    case 'deferred': {
      const { committee, reason } = event
      return {
        ...s,
        stage: 'deferred',
        referredTo: committee,
        decision: { kind: 'defer', reason, on, committee },
      }
    }
    case 'converted': {
      const { suggestion, reason } = event
      return { ...s, stage: 'converted', decision: { kind: 'convert', reason, on, suggestion } }
    }
    case 'decisionAcknowledged':
      return { ...s, acknowledged: [...s.acknowledged, event.by.person.id] }
    case 'withdrawn':
    case 'withdrawalConsented':
      return {
        ...s,
        stage: 'withdrawn',
        withdrawn: {
          reason: event.type === 'withdrawn' ? event.reason : (s.withdrawalRequest?.reason ?? ''),
          on,
        },
        withdrawalRequest: undefined,
      }
    case 'withdrawalRequested':
      return { ...s, withdrawalRequest: { reason: event.reason, on }, withdrawalRefused: undefined }
    case 'withdrawalRefused':
      return { ...s, withdrawalRequest: undefined, withdrawalRefused: { reason: event.reason, on } }
    case 'reportFiled': {
      const { committee, conclusion, text } = event
      const report = { committee, conclusion, text, on }
      return { ...s, report, stage: s.stage === 'deferred' ? 'reported' : s.stage }
    }
    case 'voted': {
      const { vote, title, text } = event
      const voted = { ...s, vote: { ...vote, on }, withdrawalRequest: undefined }
      if (!vote.passed) return { ...voted, stage: 'closed' }
      return { ...voted, stage: 'following', resolution: { by: 'congress', title, text, on } }
    }
    case 'resolved': {
      const { title, text, follows } = event
      const resolution = { by: 'standingCommittee' as const, title, text, on }
      return { ...s, stage: follows ? 'following' : 'closed', resolution }
    }
    case 'itemSet': {
      const { what, unit, due, seq } = event
      return { ...s, items: [...s.items, { id: `i${seq}`, what, unit, due, state: 'open', progress: [] }] }
    }
    case 'itemsCarriedOver': {
      const { from, to } = event
      const next = (item: Item) =>
        item.unit.id === from.id && item.state !== 'kept' ? { ...item, unit: to } : item
      return { ...s, items: s.items.map(next) }
    }
    case 'progressRecorded': {
      const { note, done } = event
      return withItem(s, event.item, (item) => ({
        ...item,
        state: done ? 'claimed' : item.state,
        progress: [...item.progress, { on, note, done }],
      }))
    }
    case 'itemKept':
      return withItem(s, event.item, (item) => ({ ...item, state: 'kept', sentBack: undefined }))
    case 'itemSentBack':
      return withItem(s, event.item, (item) => ({ ...item, state: 'open', sentBack: event.note }))
    case 'closed':
      return { ...s, stage: 'closed', closed: { note: event.note, on } }
    case 'reminded':
      return { ...s, reminded: [...(s.reminded ?? []), ...event.keys] }
    case 'ended': {
      const { why, have, need } = event
      return { ...s, stage: 'ended', ended: { why, have, need, on } }
    }
    default:
      return event satisfies never
  }
}

/** The case told from its beginning. */
export function replay(
  { id, congress, lead }: Pick<Motion, 'id' | 'congress' | 'lead'>,
  events: readonly RecordedEvent[],
): Motion {
  return events.reduce(evolve, blankMotion(id, congress, lead))
}

function withSignature(s: Motion, { by }: Fact, change: Partial<Signature>): Motion {
  return {
    ...s,
    signatures: s.signatures.map((one) => (one.deputy.id === by.person.id ? { ...one, ...change } : one)),
  }
}

function withItem(s: Motion, id: string, change: (item: Item) => Item): Motion {
  return { ...s, items: s.items.map((item) => (item.id === id ? change(item) : item)) }
}
