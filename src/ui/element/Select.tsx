import { Picker, View } from '@tarojs/components'

export type Choice = { value: string; label: string }

export type SelectProps = {
  id: string
  value: string
  choices: readonly Choice[]
  onChange: (value: string) => void
  placeholder?: string | undefined
  className?: string | undefined
  disabled?: boolean | undefined
  label?: string | undefined
  invalid?: boolean | undefined
  errorId?: string | undefined
}

export function Select({
  id,
  value,
  choices,
  onChange,
  placeholder = '请选择',
  className,
  disabled,
}: SelectProps) {
  const at = choices.findIndex((choice) => choice.value === value)
  return (
    <Picker
      mode="selector"
      range={choices.map((choice) => choice.label)}
      value={Math.max(at, 0)}
      disabled={disabled}
      onChange={(event) => {
        const chosen = choices[Number(event.detail.value)]
        if (chosen) onChange(chosen.value)
      }}
    >
      <View id={id} className={className}>
        {choices[at]?.label ?? placeholder}
      </View>
    </Picker>
  )
}
