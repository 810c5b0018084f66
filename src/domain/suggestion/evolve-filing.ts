import type { EventMeta } from '../lifecycle/record'
import type { EventOf } from './events'
import { cosignersAfter } from './joint'
import { type Cosigner } from './beside'
import type { Suggestion } from './suggestion'

type Fact = EventOf<
  | 'draftSaved'
  | 'submitted'
  | 'receivedFromMotion'
  | 'returned'
  | 'declined'
  | 'cosignersInvited'
  | 'cosigned'
  | 'cosignDeclined'
  | 'supplemented'
  | 'withdrawalProposed'
  | 'withdrawalAgreed'
  | 'withdrawalRefused'
  | 'withdrawn'
  | 'mergedInto'
  | 'joined'
  | 'accepted'
  | 'handedOver'
> &
  EventMeta

/** From the first draft to 交办: the text, who stands behind it, and whether it goes on. */
export function filing(s: Suggestion, event: Fact): Suggestion {
  switch (event.type) {
    case 'draftSaved':
      return { ...s, content: event.content, cosigners: cosignersAfter(s, event.content, event.on) }
    case 'submitted':
      return {
        ...s,
        stage: 'review',
        cosigners: cosignersAfter(s, event.content, event.on),
        content: event.content,
        pack: s.pack ?? event.pack,
        submittedOn: event.on,
        returned: undefined,
      }
    case 'receivedFromMotion': {
      const { origin, content, pack, on } = event
      const cosigners = origin.cosigners.map(({ delegation, ...person }): Cosigner => {
        return { person, delegation, state: 'signed', on }
      })
      return { ...s, stage: 'review', origin, content, cosigners, pack, submittedOn: on }
    }
    case 'returned':
      return { ...s, stage: 'draft', returned: { code: event.code, note: event.note, on: event.on } }
    case 'declined':
      return {
        ...s,
        stage: 'declined',
        withdrawal: undefined,
        declined: { code: event.code, note: event.note, on: event.on },
      }
    case 'cosignersInvited': {
      const invited = event.people.map(({ delegation, ...person }): Cosigner => {
        return { person, delegation, state: 'invited', on: event.on }
      })
      const again = new Set(invited.map(({ person }) => person.id))
      return { ...s, cosigners: [...s.cosigners.filter(({ person }) => !again.has(person.id)), ...invited] }
    }
    case 'cosigned':
      return withCosigner(s, event, 'signed')
    case 'cosignDeclined':
      return withCosigner(s, event, 'declined')
    case 'supplemented': {
      const one = { text: event.text, on: event.on, by: event.by.person }
      return { ...s, supplements: [...s.supplements, one] }
    }
    case 'withdrawalProposed':
      return { ...s, withdrawal: { reason: event.reason, on: event.on, agreed: [] } }
    case 'withdrawalAgreed':
      return s.withdrawal
        ? { ...s, withdrawal: { ...s.withdrawal, agreed: [...s.withdrawal.agreed, event.person.id] } }
        : s
    case 'withdrawalRefused':
      return { ...s, withdrawal: undefined }
    case 'withdrawn':
      return {
        ...s,
        stage: 'withdrawn',
        withdrawal: undefined,
        withdrawn: { reason: event.reason, on: event.on },
        holdings: s.holdings.length > 0 ? [...s.holdings, { holder: '', from: event.on }] : [],
      }
    case 'mergedInto': {
      const { title, note, on } = event
      return {
        ...s,
        stage: 'merged',
        withdrawal: undefined,
        mergedInto: { case: event.case, title, note, on },
      }
    }
    case 'joined':
      return { ...s, joined: [...s.joined, { ...event.joined, on: event.on }] }
    case 'accepted': {
      const { no, session, category, on } = event
      return { ...s, stage: 'assigning', number: { no, session, category, on } }
    }
    case 'handedOver':
      return { ...s, handedOverOn: event.on, holdings: [{ holder: '区政府办', from: event.on }] }
    default:
      return event satisfies never
  }
}

function withCosigner(
  s: Suggestion,
  { person, on }: { person: { id: string }; on: Cosigner['on'] },
  state: Cosigner['state'],
): Suggestion {
  const cosigners = s.cosigners.map((one) => (one.person.id === person.id ? { ...one, state, on } : one))
  return { ...s, cosigners }
}
