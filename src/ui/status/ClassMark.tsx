import { View } from '@tarojs/components'
import { classes } from '../tone'
import styles from './class-mark.module.scss'

/** The boxed letter of printed replies; its meaning always stands beside it. */
export function ClassMark({ letter, size = 's' }: { letter: string; size?: 's' | 'l' }) {
  return <View className={classes(styles.mark, styles[size])}>{letter}</View>
}
