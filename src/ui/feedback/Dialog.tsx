import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Heading } from '../element/Heading'
import { Modal } from '../element/Modal'
import { Button } from '../form/Button'
import { FieldError } from '../form/Field'
import styles from './sheet.module.scss'

export type DialogProps = {
  title: string
  /** What will follow, before the buttons. */
  consequence?: ReactNode
  children?: ReactNode
  cancel?: string
  confirm: string
  danger?: boolean | undefined
  busy?: boolean | undefined
  error?: string | undefined
  onCancel: () => void
  onConfirm: () => void
}

export function Dialog(props: DialogProps) {
  const {
    title,
    consequence,
    children,
    cancel = '再想想',
    confirm,
    danger,
    busy,
    error,
    onCancel,
    onConfirm,
  } = props
  return (
    <View className={styles.layer}>
      <View className={styles.scrim} />
      <Modal label={title} className={styles.dialog} onClose={busy ? undefined : onCancel}>
        <Heading level={2} className={styles.title}>
          {title}
        </Heading>
        {consequence && <View className={styles.consequence}>{consequence}</View>}
        {children}
        {error && <FieldError message={error} />}
        <View className={styles.buttons}>
          <Button kind="secondary" label={cancel} onTap={onCancel} disabled={busy} />
          <Button kind={danger ? 'danger' : 'primary'} label={confirm} onTap={onConfirm} loading={busy} />
        </View>
      </Modal>
    </View>
  )
}
