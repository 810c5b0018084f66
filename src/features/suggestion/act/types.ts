import type { Api } from '@/contract/api'
import type { Output } from '@/contract/endpoint'
import type { CaseView } from '@/domain/suggestion/view-schema'
import type { CaseEndpoint, Receipt } from '@/features/ask/use-command'

export type Opened = Output<Api['suggestion.open']>
/** A button as the server offers it: enabled, or disabled with its sentence. */
export type Offer = Opened['offers'][number]

/** On a phone the form is the page, with its button in the bottom bar; at a desk it is the right pane. */
export type FormLayout = 'page' | 'pane'

/** What stands at the head of a form, of whatever kind of case. */
export type Headed = {
  number?: { no: number } | undefined
  title: string
  stage: Pick<CaseView['stage'], 'label' | 'tone'>
}

/** What every form is given, of whatever kind of case. */
export type FormProps = {
  caseId: string
  rev: number
  endpoint?: CaseEndpoint | undefined
  offer: Offer
  layout: FormLayout
  /** The action is done: reload, or go back. */
  onDone: (receipt: Receipt) => void
  /** Somebody else was quicker: read the case again; what is typed here stays. */
  onStale?: (() => void) | undefined
  /** Leaves the form: the way back on a phone, the list of actions at a desk. */
  onLeave?: (() => void) | undefined
}

export type ActionFormProps = FormProps & { view: CaseView }
