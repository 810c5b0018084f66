import type { PersonRef } from '../people/people'
import type { PlainDate } from '../shared/plain-date'
import { canonical } from '../shared/canonical'
import type { Cosigner } from './beside'
import type { Content, Suggestion } from './suggestion'

type Party = Pick<Suggestion, 'author' | 'cosigners' | 'joined'>

export function signedBy(s: Pick<Suggestion, 'cosigners'>): PersonRef[] {
  return s.cosigners.filter(({ state }) => state === 'signed').map(({ person }) => person)
}

/** Everyone who is answered and who rates: 联名建议应当答复每一位代表；并案的，答复每一件的提出人。 */
export function raters(s: Party): PersonRef[] {
  const everyone = [s.author, ...signedBy(s), ...s.joined.flatMap((one) => [one.author, ...one.cosigners])]
  const seen = new Set<string>()
  return everyone.flatMap(({ id, name }) => {
    if (seen.has(id)) return []
    seen.add(id)
    return [{ id, name }]
  })
}

/** Every deputy who has to do with it now: those who are answered, and while it may still be signed whoever was asked to. */
export function deputiesIn(s: Party & Pick<Suggestion, 'stage'>): string[] {
  const open = s.stage === 'draft' || s.stage === 'review'
  const asked = open ? s.cosigners.map(({ person }) => person.id) : []
  return [...new Set([...raters(s).map(({ id }) => id), ...asked])]
}

export function isRater(s: Party, personId: string): boolean {
  return raters(s).some(({ id }) => id === personId)
}

/** Who signed and has not yet agreed to withdraw. */
export function notAgreed(s: Pick<Suggestion, 'cosigners' | 'withdrawal'>): PersonRef[] {
  return signedBy(s).filter(({ id }) => !s.withdrawal?.agreed.includes(id))
}

/** What a signature covers; the choice of units or of publication is the author's. */
export function signedText({ title, facts, asks }: Pick<Content, 'title' | 'facts' | 'asks'>): string {
  return canonical({ title, facts, asks })
}

/** Signatures under a text that has changed are signatures no more. */
export function cosignersAfter(s: Suggestion, content: Content, on: PlainDate): Cosigner[] {
  if (signedText(content) === signedText(s.content)) return s.cosigners
  return s.cosigners.map((one) => (one.state === 'signed' ? { ...one, state: 'lapsed', on } : one))
}
