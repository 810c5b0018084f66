import { View } from '@tarojs/components'
import { go } from '@/platform/navigate'
import { paths } from '@/platform/paths'
import { Tap } from '@/ui/element/Tap'
import { Icon } from '@/ui/icon/Icon'
import styles from './home.module.scss'

export function WriteButton({ drafts }: { drafts: number }) {
  return (
    <Tap className={styles.pen} onTap={() => go(paths.compose())}>
      <View className={styles.penWords}>
        <Icon name="pen" />
        写建议
      </View>
      <View className={styles.penNote}>{drafts > 0 ? `有 ${drafts} 份草稿` : '一个人就能提'}</View>
    </Tap>
  )
}
