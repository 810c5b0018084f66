import { TextBox } from '../element/TextBox'
import { TextInput } from '../element/TextInput'
import { DateInput } from '../element/DateInput'
import { Select, type Choice } from '../element/Select'
import type { InputProps } from '../element/input-props'
import { classes } from '../tone'
import { Field, type FieldFrame } from './Field'
import styles from './field.module.scss'

export type { Choice } from '../element/Select'

type Props = FieldFrame &
  Pick<InputProps, 'value' | 'onChange' | 'placeholder' | 'maxLength' | 'disabled' | 'onBlur'>

const control = (error?: string) => classes(styles.control, Boolean(error) && styles.wrong)
const errorId = (props: FieldFrame) => (props.error ? `${props.id}-error` : undefined)

/** One line of text. */
export function TextField({ type, ...props }: Props & { type?: 'text' | 'number' | undefined }) {
  return (
    <Field {...props}>
      <TextInput {...input(props)} type={type} />
    </Field>
  )
}

/** Several lines; grows with what is written. */
export function TextArea(props: Props) {
  return (
    <Field {...props}>
      <TextBox {...input(props)} className={classes(control(props.error), styles.area)} />
    </Field>
  )
}

export function DateField(props: Props) {
  return (
    <Field {...props}>
      <DateInput {...input(props)} />
    </Field>
  )
}

export function SelectField({ choices, ...props }: Props & { choices: readonly Choice[] }) {
  return (
    <Field {...props}>
      <Select {...input(props)} choices={choices} />
    </Field>
  )
}

function input(props: Props) {
  const { id, value, onChange, placeholder, maxLength, disabled, onBlur, error } = props
  return {
    id,
    value,
    onChange,
    placeholder,
    maxLength,
    disabled,
    onBlur,
    invalid: Boolean(error),
    errorId: errorId(props),
    className: control(error),
  }
}
