import { Picker, View } from '@tarojs/components'
import type { InputProps } from './input-props'

export function DateInput({
  id,
  value,
  onChange,
  placeholder = '请选择日期',
  className,
  disabled,
}: InputProps) {
  return (
    <Picker mode="date" value={value} disabled={disabled} onChange={(event) => onChange(event.detail.value)}>
      <View id={id} className={className}>
        {value || placeholder}
      </View>
    </Picker>
  )
}
