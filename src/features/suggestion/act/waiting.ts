import type { RoundView } from '@/domain/suggestion/view-schema'
import type { PromiseState } from '@/domain/suggestion/suggestion'
import type { CaseView } from '@/domain/suggestion/view-schema'

/* What a form of one verb lets the person choose from; the server has the last word. */

type Contact = CaseView['contacts'][number]
type Commitment = CaseView['promises'][number]

export function waitingContacts(view: CaseView): Contact[] {
  return view.contacts.filter((contact) => contact.state === 'waiting')
}

/** The promise's evidence is in, and the deputy has not looked yet. */
export function claimedPromises(view: CaseView): Commitment[] {
  return promisesIn(view, ['claimed'])
}

/** The promises the unit still has to report on. */
export function runningPromises(view: CaseView): Commitment[] {
  return promisesIn(view, ['open', 'disputed'])
}

function promisesIn(view: CaseView, states: readonly PromiseState[]): Commitment[] {
  return view.promises.filter((promise) => states.includes(promise.state))
}

/** The letters of the latest round that has any. */
export function repliesInForce(view: CaseView): RoundView['replies'] {
  const rounds = view.rounds.filter(({ replies }) => replies.length > 0)
  return rounds[rounds.length - 1]?.replies ?? []
}
