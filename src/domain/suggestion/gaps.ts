import { asksOf, contactGap, draftGaps, type Gap } from './coverage'
import type { Suggestion } from './suggestion'
import type { ReplyDraft } from './reply'

type Draft = Omit<ReplyDraft, 'by' | 'on' | 'ready'>

/** Everything that stands between this unit's draft and a signature: the letter, and the contact with the deputy. */
export function gapsBeforeSigning(s: Suggestion, unitId: string, draft: Draft | undefined): Gap[] {
  const round = s.rounds.length
  const contacts = s.contacts.filter((one) => one.round === round && one.unit.id === unitId)
  const contact = contactGap(contacts, draft?.noContact)
  return [...(draft ? draftGaps(asksOf(s, unitId), draft) : []), ...(contact ? [contact] : [])]
}
