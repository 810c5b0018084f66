import type { CaseView } from '@/domain/suggestion/view-schema'
import type { Opened } from '../act/types'
import { draftOf } from './draft'
import type { Kept } from './draft-queue'
import type { Slot } from './keeping'

export type Start = {
  slot: Slot
  kept: Kept
  /** Why it came back, when it was returned for revision. */
  notice?: CaseView['notice']
  /** Taken up from this phone after a break. */
  resumed: boolean
}

/** Goes on from the server's draft, unless this phone has something it has not sent; undefined: no draft any more. */
export function startFrom(
  { view, offers, rev }: Opened,
  here: Kept | undefined,
): Omit<Start, 'slot'> | undefined {
  if (!offers.some(({ verb }) => verb === 'saveDraft')) return undefined
  const saved = draftOf(view)
  const { notice } = view
  if (here && hasUnsent(here)) return { kept: here, notice, resumed: true }
  const kept = { draft: saved, saved, target: { id: view.id, rev } }
  return { kept, notice, resumed: here !== undefined }
}

function hasUnsent({ draft, saved, unanswered, submitting }: Kept): boolean {
  return submitting || unanswered !== undefined || JSON.stringify(draft) !== JSON.stringify(saved)
}
