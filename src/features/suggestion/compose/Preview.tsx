import { View } from '@tarojs/components'
import { formedBy, publicities } from '@/domain/suggestion/suggestion'
import { AskList } from '@/ui/case/AskList'
import { Sheet } from '@/ui/feedback/Sheet'
import { KeyValue } from '@/ui/text/KeyValue'
import { Paragraphs } from '@/ui/text/Paragraphs'
import { Title } from '@/ui/text/Title'
import { Heading } from '@/ui/element/Heading'
import styles from './compose.module.scss'
import type { Draft } from './draft'
import type { UnitChoice } from '../act/use-units'

type Props = { draft: Draft; units: readonly UnitChoice[]; onClose: () => void }

/** The suggestion as 代表工委 will read it. */
export function Preview({ draft, units, onClose }: Props) {
  const wished = units.filter(({ id }) => draft.suggestedUnits.includes(id)).map(({ name }) => name)
  const rows = [
    { key: '形成方式', value: draft.formedBy.map((way) => formedBy[way]).join('、') },
    { key: '意向单位', value: wished.join('、') },
    { key: '公开方式', value: publicities[draft.publicity] },
    { key: '答复', value: draft.referenceOnly ? '仅供工作参考，不需书面答复' : '' },
  ]
  return (
    <Sheet title="预览" note="提交后代表工委看到的样子" onClose={onClose}>
      <View className={styles.paper}>
        <Title text={draft.title || '（还没有标题）'} level={3} />
        <Heading level={3} className={styles.paperHead}>
          案由与情况
        </Heading>
        <Paragraphs text={draft.facts || '（还没有写）'} />
        <Heading level={3} className={styles.paperHead}>
          诉求
        </Heading>
        <AskList asks={draft.asks.map((ask) => ask || '（还没有写）')} />
      </View>
      <KeyValue rows={rows.filter(({ value }) => value !== '')} />
    </Sheet>
  )
}
