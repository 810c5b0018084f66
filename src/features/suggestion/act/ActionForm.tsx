import { forms } from './forms'
import type { ActionFormProps } from './types'
import { hasOwnScreen } from './open-action'
import { OwnScreen } from './forms/OwnScreen'

/** The form of whatever verb is offered. */
export function ActionForm(props: ActionFormProps) {
  const Form = hasOwnScreen(props.offer.verb) ? OwnScreen : (forms[props.offer.verb] ?? OwnScreen)
  return <Form key={props.offer.verb} {...props} />
}
