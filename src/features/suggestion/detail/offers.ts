import type { CaseView } from '@/domain/suggestion/view-schema'
import type { Offer } from '../act/types'

/** Which offer is the red button when several are open: what moves the case on, before what may be done as well. */
const first = [
  'cosign',
  'agreeWithdrawal',
  'decideReturn',
  'decideExtension',
  'forwardExtension',
  'recordWithdrawal',
  'convene',
  'submit',
  'accept',
  'handOver',
  'dispatch',
  'sign',
  'confirmContact',
  'issueReply',
  'rate',
  'confirmFulfilment',
  'draftReply',
  'logContact',
  'submitOpinion',
  'recordProgress',
  'publish',
  'withhold',
] as const

/** The other answer to the same question, beside the red button. */
const beside: Readonly<Record<string, string>> = {
  cosign: 'declineCosign',
  agreeWithdrawal: 'refuseWithdrawal',
  sign: 'requestReturn',
  dispatch: 'dispatchSeparately',
  accept: 'returnForRevision',
  confirmContact: 'disputeContact',
  issueReply: 'sendDraftBack',
  confirmFulfilment: 'disputeFulfilment',
  draftReply: 'logContact',
  logContact: 'draftReply',
  publish: 'withhold',
}

/** Of these, one that cannot be done yet is still shown as the button, with its reason above. */
const shownDisabled: readonly string[] = ['dispatch', 'issueReply', 'draftReply', 'rate']

/** Answers to what somebody else asks for: until it is asked there is nothing to show, not even the reason. */
const answers: readonly string[] = [
  'decideReturn',
  'forwardExtension',
  'decideExtension',
  'recordWithdrawal',
  'agreeWithdrawal',
  'refuseWithdrawal',
  'convene',
  'correctPublication',
  'rejectEmptyOpinion',
  'confirmFulfilment',
  'disputeFulfilment',
]

export type Arranged = { primary?: Offer | undefined; secondary?: Offer | undefined; more: Offer[] }

/** The offers of a case as a bottom bar and a list of what else there is. */
export function arrange(offers: readonly Offer[], view: Pick<CaseView, 'contacts' | 'rounds'>): Arranged {
  const order = contacted(view) ? first : first.map(swapped)
  const inOrder = order.flatMap((verb) => offers.filter((offer) => offer.verb === verb))
  const primary =
    inOrder.find((offer) => !offer.refusal) ?? inOrder.find((offer) => shownDisabled.includes(offer.verb))
  const secondary = offers.find(
    (offer) => primary && !primary.refusal && offer.verb === beside[primary.verb] && !offer.refusal,
  )
  const rest = offers.filter(
    (offer) =>
      offer !== primary &&
      offer !== secondary &&
      offer.verb !== 'saveDraft' &&
      !(offer.refusal?.code === 'too-early' && answers.includes(offer.verb)),
  )
  return {
    primary,
    secondary,
    more: [...rest.filter((offer) => !offer.refusal), ...rest.filter((offer) => offer.refusal)],
  }
}

/** The deputy has been spoken to in this round, so that writing comes next. */
function contacted({ contacts, rounds }: Pick<CaseView, 'contacts' | 'rounds'>): boolean {
  const round = rounds[rounds.length - 1]?.number
  return contacts.some((contact) => contact.round === round)
}

function swapped(verb: (typeof first)[number]): (typeof first)[number] {
  if (verb === 'draftReply') return 'logContact'
  return verb === 'logContact' ? 'draftReply' : verb
}
