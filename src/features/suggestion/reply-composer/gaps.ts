import { contactGap, draftGaps, type Gap } from '@/domain/suggestion/coverage'
import type { CaseView } from '@/domain/suggestion/view-schema'
import { checked, type TypedReply } from './draft'

type Contacted = Pick<CaseView, 'contacts' | 'rounds'>

/** What still keeps the reply from being sent for signing, by the domain's own checks. */
export function gapsNow(view: Contacted & Pick<CaseView, 'content'>, typed: TypedReply): Gap[] {
  const { noContact, noContactNote } = typed
  const reason = noContact && noContactNote.trim() ? { reason: noContact, note: noContactNote } : undefined
  const contact = contactGap(view, reason)
  return [...draftGaps(view.content.asks, checked(typed)), ...(contact ? [contact] : [])]
}

/** No contact of this round is confirmed, so that a reason may have to be given. */
export function lacksContact(view: Contacted): boolean {
  return contactGap(view, undefined) !== undefined
}

/** Once a contact is confirmed, a reason given before for having none no longer holds. */
export function withContact(view: Contacted, typed: TypedReply): TypedReply {
  return lacksContact(view) ? typed : { ...typed, noContact: undefined, noContactNote: '' }
}
