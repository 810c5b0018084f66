import type { Offer } from '@/features/suggestion/act/types'

/** Which offer is the red button when several are open: what moves the motion on, before what may be done as well. */
const first = [
  'cosign',
  'submit',
  'register',
  'giveOpinion',
  'decideWithdrawal',
  'putOnAgenda',
  'recordVote',
  'fileReport',
  'recordResolution',
  'checkItem',
  'recordProgress',
  'close',
  'acknowledgeDecision',
  'inviteCosigners',
  'setItem',
] as const

/** The other answer to the same question, beside the red button. */
const beside: Readonly<Record<string, string>> = {
  cosign: 'declineCosign',
  submit: 'inviteCosigners',
  register: 'returnMotion',
  putOnAgenda: 'convert',
  checkItem: 'setItem',
  inviteCosigners: 'reviseText',
}

/** Of these, one that cannot be done yet is still shown as the button, with its reason above. */
const shownDisabled: readonly string[] = ['submit', 'close']

export type ArrangedMotion = { primary?: Offer | undefined; secondary?: Offer | undefined; more: Offer[] }

/** The offers of a motion as a bottom bar and a list of what else there is. */
export function arrangeMotion(offers: readonly Offer[]): ArrangedMotion {
  const inOrder = first.flatMap((verb) => offers.filter((offer) => offer.verb === verb))
  const collecting = inOrder.find(({ verb, refusal }) => verb === 'submit' && refusal?.code === 'incomplete')
  const open = inOrder.find((offer) => !offer.refusal)
  const primary = open ?? collecting ?? inOrder.find(({ verb }) => shownDisabled.includes(verb))
  const secondary = offers.find(
    (offer) => primary && !primary.refusal && offer.verb === beside[primary.verb] && !offer.refusal,
  )
  const rest = offers.filter(
    (offer) => offer !== primary && offer !== secondary && offer.verb !== 'saveDraft',
  )
  return {
    primary,
    secondary,
    more: [...rest.filter((offer) => !offer.refusal), ...rest.filter((offer) => offer.refusal)],
  }
}
