import { View } from '@tarojs/components'
import type { EarlierRow } from '@/domain/similar/row-schema'
import { earlierKinds, type EarlierKind } from '@/domain/suggestion/suggestion'
import { Tap } from '@/ui/element/Tap'
import { Icon } from '@/ui/icon/Icon'
import styles from './earlier.module.scss'
import { promiseSummary, whereFrom } from './earlier-words'

type Props = { row: EarlierRow; chosen: EarlierKind | undefined; onTap: () => void }

/** Another one, in two lines; it opens in place. */
export function EarlierLine({ row, chosen, onTap }: Props) {
  const note = [whereFrom(row), chosen ? `已选${earlierKinds[chosen]}` : promiseSummary(row)]
  return (
    <Tap className={styles.row} onTap={onTap}>
      <View className={styles.grow}>
        <View>{row.title}</View>
        <View className={styles.quiet}>{note.filter(Boolean).join(' · ')}</View>
      </View>
      <Icon name="down" size="s" />
    </Tap>
  )
}
