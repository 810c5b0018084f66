import type { InputProps } from './input-props'
import { TextInput } from './TextInput'

export function DateInput(props: InputProps) {
  return <TextInput {...props} type="date" />
}
