import { FormFrame } from '../FormFrame'
import { openAction } from '../open-action'
import type { ActionFormProps } from '../types'

/** A verb with a screen of its own: the pane only leads there. */
export function OwnScreen(props: ActionFormProps) {
  return <FormFrame {...props} onSubmit={() => openAction(props.offer.verb, props.caseId)} />
}
