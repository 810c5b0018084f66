import { View } from '@tarojs/components'
import styles from './text.module.scss'

export function DemoTag() {
  return <View className={styles.demo}>演示数据</View>
}
