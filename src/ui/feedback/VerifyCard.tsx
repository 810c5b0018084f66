import { View } from '@tarojs/components'
import { Tap } from '../element/Tap'
import { Icon } from '../icon/Icon'
import { classes } from '../tone'
import styles from './verify-card.module.scss'

export type VerifyCardProps = {
  tone: 'success' | 'warn' | 'neutral'
  title: string
  code: string
  note: string
  onCopy?: (() => void) | undefined
}

/** Whether what is shown is what was signed. */
export function VerifyCard({ tone, title, code, note, onCopy }: VerifyCardProps) {
  return (
    <View className={classes(styles.card, styles[tone])}>
      <View className={styles.title}>
        <Icon name="shield" />
        {title}
      </View>
      <View className={styles.label}>核验码</View>
      <View className={styles.row}>
        <View className={styles.code}>{code}</View>
        {onCopy && (
          <Tap className={styles.copy} onTap={onCopy}>
            <Icon name="copy" size="s" /> 复制
          </Tap>
        )}
      </View>
      <View className={styles.label}>{note}</View>
    </View>
  )
}
