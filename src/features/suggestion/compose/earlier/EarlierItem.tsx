import { View } from '@tarojs/components'
import type { EarlierRow } from '@/domain/similar/row-schema'
import { earlierKinds, type EarlierKind } from '@/domain/suggestion/suggestion'
import { useSayDay } from '@/features/account/use-today'
import { go } from '@/platform/navigate'
import { paths } from '@/platform/paths'
import { Region } from '@/ui/element/Region'
import { Tap } from '@/ui/element/Tap'
import { Icon } from '@/ui/icon/Icon'
import { Chip } from '@/ui/status/Chip'
import { ClassMark } from '@/ui/status/ClassMark'
import { KeyValue } from '@/ui/text/KeyValue'
import { Title } from '@/ui/text/Title'
import { classes } from '@/ui/tone'
import styles from './earlier.module.scss'
import { whereFrom } from './earlier-words'

type Props = { row: EarlierRow; chosen: EarlierKind | undefined; onChoose: (kind: EarlierKind) => void }

/** One earlier case: what was answered, what was promised, what became of it, and the choice. */
export function EarlierItem({ row, chosen, onChoose }: Props) {
  const sayDay = useSayDay()
  const { replyClass, classMeaning, outcome, rating, stage } = row
  const facts = [
    { key: '进展', value: replyClass ? '' : stage.label },
    { key: '答复', value: replyClass ? `${replyClass} 类，${classMeaning ?? ''}` : '' },
    { key: '诉求', value: outcome ?? '' },
    { key: '评价', value: rating ? `态度${rating.attitude}，结果${rating.result}` : '' },
  ]
  return (
    <View className={styles.item}>
      <View className={styles.itemHead}>
        <View className={styles.grow}>
          <View className={styles.quiet}>{whereFrom(row)}</View>
          <Tap className={styles.titleLink} label={`查看：${row.title}`} onTap={() => go(pathTo(row))}>
            <Title text={row.title} size="dt" level={3} />
          </Tap>
        </View>
        {replyClass && <ClassMark letter={replyClass} size="l" />}
      </View>
      <KeyValue rows={facts.filter(({ value }) => value !== '')} />
      {row.promises.map(({ what, due, label, tone }) => (
        <View key={`${what}${due}`} className={styles.promise}>
          <View className={styles.grow}>
            <View>承诺：{what}</View>
            <View className={styles.quiet}>{sayDay(due)}前</View>
          </View>
          <Chip label={label} tone={tone} />
        </View>
      ))}
      {row.why.length > 0 && <View className={styles.why}>相近处：{row.why.join('、')}</View>}
      <Choice kinds={row.kinds} chosen={chosen} onChoose={onChoose} />
    </View>
  )
}

function Choice({
  kinds,
  chosen,
  onChoose,
}: Pick<Props, 'chosen' | 'onChoose'> & { kinds: EarlierRow['kinds'] }) {
  return (
    <Region role="radiogroup" label="与这件前情的关系" className={styles.choices}>
      {kinds.map((kind) => (
        <Tap
          key={kind}
          role="radio"
          label={earlierKinds[kind]}
          chosen={kind === chosen}
          className={classes(styles.choice, kind === chosen && styles.chosen)}
          onTap={() => onChoose(kind)}
        >
          {kind === chosen && <Icon name="check" size="s" />}
          {earlierKinds[kind]}
        </Tap>
      ))}
    </Region>
  )
}

function pathTo({ id, own, code }: EarlierRow): string {
  return own || !code ? paths.detail(id) : paths.item(code)
}
