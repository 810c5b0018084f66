import type { MotionFormProps } from '../types'
import { forms } from './forms'
import { OwnPage } from './forms/OwnPage'

/** The form of whatever verb is offered; the text itself is written on a page of its own. */
export function MotionForm(props: Omit<MotionFormProps, 'endpoint'>) {
  const Form = forms[props.offer.verb] ?? OwnPage
  return <Form key={props.offer.verb} {...props} endpoint="motion.act" />
}
