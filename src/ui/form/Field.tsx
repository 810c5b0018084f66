import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Label } from '../element/Label'
import { Region } from '../element/Region'
import { Icon } from '../icon/Icon'
import styles from './field.module.scss'

export type FieldFrame = {
  /** Id of the control; the label and the error point at it. */
  id: string
  label: string
  optional?: boolean | undefined
  hint?: string | undefined
  /** What is wrong, as a sentence under the field. */
  error?: string | undefined
}

/** Label above, control, then the hint or what is wrong. */
export function Field({ id, label, optional, hint, error, children }: FieldFrame & { children: ReactNode }) {
  return (
    <View className={styles.field}>
      <View className={styles.labelRow}>
        <Label htmlFor={id} className={styles.label}>
          {label}
        </Label>
        {optional && <View className={styles.optional}>选填</View>}
      </View>
      {children}
      {error ? (
        <FieldError id={`${id}-error`} message={error} />
      ) : (
        hint && <View className={styles.hint}>{hint}</View>
      )}
    </View>
  )
}

/** The frame of something that is chosen, not typed: its name is spoken by the choice itself. */
export function FieldGroup({
  label,
  optional,
  hint,
  error,
  children,
}: Omit<FieldFrame, 'id'> & { children: ReactNode }) {
  return (
    <View className={styles.field}>
      <View className={styles.labelRow}>
        <View className={styles.label}>{label}</View>
        {optional && <View className={styles.optional}>选填</View>}
      </View>
      {children}
      {error ? <FieldError message={error} /> : hint && <View className={styles.hint}>{hint}</View>}
    </View>
  )
}

export function FieldError({ message, id }: { message: string; id?: string | undefined }) {
  return (
    <Region role="alert" id={id} className={styles.error}>
      <Icon name="warn" size="s" />
      <View>{message}</View>
    </Region>
  )
}
