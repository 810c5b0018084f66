import { View } from '@tarojs/components'
import { classes } from '../tone'
import styles from './seal.module.scss'

/** The mark 吴江人大, two by two: a logo, never an official seal. */
export function Seal({ size = 'm' }: { size?: 's' | 'm' }) {
  return (
    <View className={classes(styles.seal, styles[size])} aria-hidden>
      <View>人吴</View>
      <View>大江</View>
    </View>
  )
}
