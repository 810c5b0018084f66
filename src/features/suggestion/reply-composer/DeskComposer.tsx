import { View } from '@tarojs/components'
import { BottomBar } from '@/ui/frame/BottomBar'
import { Tap } from '@/ui/element/Tap'
import { Icon } from '@/ui/icon/Icon'
import { Letter } from '@/ui/letter/Letter'
import { ActionPane } from '@/ui/desk/Panes'
import { useToday } from '@/features/account/use-today'
import { back } from '@/platform/navigate'
import { useLargeType } from '@/platform/large-type'
import { classes } from '@/ui/tone'
import type { ComposerFrameProps } from './props'
import { Editor } from './Editor'
import { previewOf } from './preview'
import { Source } from './Source'
import styles from './composer.module.scss'

/** Source at the left, the form in the middle, the letter as it will be signed at the right. */
export function DeskComposer(props: ComposerFrameProps) {
  const care = useLargeType((state) => state.on)
  const today = useToday()
  const { view, typed, bar } = props
  return (
    <View className={classes(styles.desk, care && 'care')}>
      <View className={styles.source}>
        <Tap className={styles.back} onTap={back}>
          <Icon name="left" size="s" /> 返回
        </Tap>
        <Source {...props} />
      </View>
      <View className={styles.editor}>
        <View className={styles.scroll}>
          <Editor {...props} />
        </View>
        <BottomBar {...bar} />
      </View>
      <ActionPane title="答复函预览" side={<View className={styles.author}>签发时写入文号、日期</View>} wide>
        <Letter lines={previewOf(view, typed, today)} letter={typed.replyClass} />
      </ActionPane>
    </View>
  )
}
