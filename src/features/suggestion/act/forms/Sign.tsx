import { sign } from '@/domain/suggestion/actions/sign'
import { consequenceOf } from '../consequences'
import { FormFrame } from '../FormFrame'
import type { ActionFormProps } from '../types'
import { useActionForm } from '../use-action-form'

export function Sign(props: ActionFormProps) {
  const { submit, busy, refusal } = useActionForm(props, sign.input, {})
  return (
    <FormFrame
      {...props}
      busy={busy}
      refusal={refusal}
      consequence={consequenceOf('sign', props.view)}
      onSubmit={() => void submit({})}
    />
  )
}
