import { contactGap, draftGaps, type Gap } from '@/domain/suggestion/coverage'
import type { CaseView } from '@/domain/suggestion/view-schema'
import { checked, type TypedReply } from './draft'

type Contacted = Pick<CaseView, 'contacts' | 'rounds' | 'desk'>

/** What still keeps the reply from being sent for signing, by the domain's own checks. */
export function gapsNow(view: Contacted, typed: TypedReply): Gap[] {
  const { noContact, noContactNote } = typed
  const reason = noContact && noContactNote.trim() ? { reason: noContact, note: noContactNote } : undefined
  const contact = contactGap(myContacts(view), reason)
  return [...draftGaps(view.desk?.asks ?? [], checked(typed)), ...(contact ? [contact] : [])]
}

/** No contact of this round is confirmed, so that a reason may have to be given. */
export function lacksContact(view: Contacted): boolean {
  return contactGap(myContacts(view), undefined) !== undefined
}

/** Those of this unit in this round. */
function myContacts({ contacts, rounds, desk }: Contacted): CaseView['contacts'] {
  return contacts.filter(({ round, unit }) => round === rounds.length && unit === desk?.unit)
}

/** Once a contact is confirmed, a reason given before for having none no longer holds. */
export function withContact(view: Contacted, typed: TypedReply): TypedReply {
  return lacksContact(view) ? typed : { ...typed, noContact: undefined, noContactNote: '' }
}
