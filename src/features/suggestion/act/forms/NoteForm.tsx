import type * as z from 'zod/mini'
import { TextArea } from '@/ui/form/TextField'
import { FormFrame } from '../FormFrame'
import type { ActionFormProps } from '../types'
import { useActionForm } from '../use-action-form'

type Props = ActionFormProps & {
  schema: z.ZodMiniType
  /** The name of the one field in the action's input. */
  field: string
  label: string
  optional?: boolean
  maxLength: number
  placeholder?: string | undefined
  consequence: string | undefined
  danger?: boolean
}

/** The form of a verb that asks for one text and nothing else. */
export function NoteForm({ schema, field, label, optional, maxLength, placeholder, ...props }: Props) {
  const { values, set, faults, submit, ...state } = useActionForm(props, schema, { text: '' })
  return (
    <FormFrame {...props} {...state} onSubmit={() => void submit({ [field]: values.text })}>
      <TextArea
        id={`${props.offer.verb}-${field}`}
        label={label}
        optional={optional}
        maxLength={maxLength}
        placeholder={placeholder}
        value={values.text}
        error={faults[field]}
        onChange={(text) => set('text', text)}
      />
    </FormFrame>
  )
}
