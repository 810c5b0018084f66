import { refuse, type Refusal } from '../../shared/refusal'
import type { Contact, Suggestion } from '../suggestion'

export function waiting(s: Suggestion, id: string): Contact | undefined {
  return s.contacts.find((contact) => contact.id === id && contact.state === 'waiting')
}

export function noneWaiting(s: Suggestion): Refusal | undefined {
  return s.contacts.some((contact) => contact.state === 'waiting')
    ? undefined
    : refuse('too-early', '现在没有等您确认的沟通')
}
