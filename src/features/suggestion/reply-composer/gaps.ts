import { draftGaps, type Gap } from '@/domain/suggestion/coverage'
import type { CaseView } from '@/domain/suggestion/view-schema'
import { checked, type TypedReply } from './draft'

/** What still keeps the reply from being sent for signing: the draft's own gaps, and the contact as the server sees it. */
export function gapsNow(view: CaseView, typed: TypedReply): Gap[] {
  return [...draftGaps(view.content.asks, checked(typed)), ...contactGaps(view, typed)]
}

/** The server's word on the contact stands, unless a reason is being given here. */
function contactGaps(view: CaseView, typed: TypedReply): Gap[] {
  if (typed.noContact && typed.noContactNote.trim()) return []
  return view.gaps.filter(({ where }) => where === 'contacts')
}
