import { Text, View } from '@tarojs/components'
import { Chip } from '../status/Chip'
import type { Tone } from '../tone'
import styles from './case.module.scss'

export type AskAnswerProps = {
  number: number
  ask: string
  /** Words and tone of the outcome; absent: not answered. */
  outcome?: { label: string; tone: Tone } | undefined
  text: string
  reason: string
}

/** One ask with the reply to it. */
export function AskAnswer({ number, ask, outcome, text, reason }: AskAnswerProps) {
  return (
    <View className={styles.answer}>
      <View className={styles.ask}>
        <View className={styles.ring}>{number}</View>
        <View className={styles.askText}>{ask}</View>
      </View>
      <View className={styles.answerBody}>
        <Chip label={outcome?.label ?? '还没回应'} tone={outcome?.tone ?? 'danger'} />
        {text && <View className={styles.answerText}>{text}</View>}
        {reason && (
          <View className={styles.answerText}>
            <Text className={styles.strong}>未采纳部分：</Text>
            {reason}
          </View>
        )}
      </View>
    </View>
  )
}
