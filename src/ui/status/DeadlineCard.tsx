import { Text, View } from '@tarojs/components'
import { Tap } from '../element/Tap'
import { Icon } from '../icon/Icon'
import { Card } from '../text/Card'
import { classes, type Tone } from '../tone'
import styles from './deadline.module.scss'
import { FlowLine, type FlowPoint } from './FlowLine'
import { HolderBar, type HolderBarProps } from './HolderBar'

export type DeadlineCardProps = {
  name: string
  /** 余 14 天 · 今天截止 · 逾期 2 天 */
  text: string
  tone: Tone
  /** 5月6日 周三 */
  due: string
  holding?: HolderBarProps | undefined
  flow?: { points: readonly FlowPoint[]; links: readonly string[] } | undefined
  article: string
  /** 系统默认, 节假日安排未公布 … */
  caution?: string | undefined
  onExplain?: (() => void) | undefined
}

/** A due day that can be opened: what is left, in whose hands the days went, and by which article. */
export function DeadlineCard(props: DeadlineCardProps) {
  const { name, text, tone, due, holding, flow, article, caution, onExplain } = props
  const [, before = '', number = text, after = ''] = /^(\D*?)\s*(\d+)\s*(.*)$/.exec(text) ?? []
  return (
    <Card>
      <View className={styles.head}>
        <View>
          <View className={styles.name}>{name}期限</View>
          <View
            className={classes(styles.left, tone === 'danger' && styles.late, tone === 'warn' && styles.near)}
          >
            {before && <Text className={styles.leftWord}>{before}</Text>}
            <Text className={styles.leftNumber}>{number}</Text>
            {after && <Text className={styles.leftWord}>{after}</Text>}
          </View>
        </View>
        <View className={styles.dueSide}>
          <View className={styles.due}>{due}</View>
          {onExplain && (
            <Tap className={styles.explain} onTap={onExplain}>
              怎么算的
              <Icon name="right" size="s" />
            </Tap>
          )}
        </View>
      </View>
      {holding && <HolderBar {...holding} />}
      {flow && <FlowLine {...flow} />}
      <View className={styles.article}>{article}</View>
      {caution && (
        <View className={styles.caution}>
          <Icon name="info" size="s" />
          <View>{caution}</View>
        </View>
      )}
    </Card>
  )
}
