import { forms } from './forms'
import { OwnScreen } from './forms/OwnScreen'
import type { ActionFormProps } from './types'

/** The form of whatever verb is offered; a verb without one has a screen of its own. */
export function ActionForm(props: ActionFormProps) {
  const Form = forms[props.offer.verb] ?? OwnScreen
  return <Form key={props.offer.verb} {...props} />
}
