import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Heading } from '../element/Heading'
import { Modal } from '../element/Modal'
import { Tap } from '../element/Tap'
import { Icon } from '../icon/Icon'
import styles from './sheet.module.scss'

export type SheetProps = {
  title: string
  note?: string | undefined
  onClose: () => void
  children: ReactNode
  foot?: ReactNode
}

/** From the bottom on a phone, in the middle at a desk. Pressing beside it closes it. */
export function Sheet({ title, note, onClose, children, foot }: SheetProps) {
  return (
    <View className={styles.layer}>
      <View className={styles.scrim} onClick={onClose} />
      <Modal label={title} className={styles.sheet} onClose={onClose}>
        <View className={styles.head}>
          <Heading level={2} className={styles.title}>
            {title}
          </Heading>
          <Tap className={styles.close} label="关闭" onTap={onClose}>
            <Icon name="close" />
          </Tap>
        </View>
        <View className={styles.body}>
          {note && <View className={styles.note}>{note}</View>}
          {children}
        </View>
        {foot && <View className={styles.foot}>{foot}</View>}
      </Modal>
    </View>
  )
}
