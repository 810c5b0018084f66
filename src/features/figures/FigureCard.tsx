import { View } from '@tarojs/components'
import { useState } from 'react'
import type { BoardCard, BoardPart, Narrowing } from '@/domain/figures/board-schema'
import { rateText } from '@/domain/figures/figures'
import { go } from '@/platform/navigate'
import { paths } from '@/platform/paths'
import { ShareBar } from '@/ui/chart/ShareBar'
import { Heading } from '@/ui/element/Heading'
import { Tap } from '@/ui/element/Tap'
import { Sheet } from '@/ui/feedback/Sheet'
import { Icon } from '@/ui/icon/Icon'
import { Card } from '@/ui/text/Card'
import { classes } from '@/ui/tone'
import styles from './figures.module.scss'
import { paramsOf } from './narrowing'

/** One figure: the rate with what it is of, what the whole is made of, and how it is counted. */
export function FigureCard({ card, narrowing }: { card: BoardCard; narrowing: Narrowing }) {
  const [asked, setAsked] = useState(false)
  const { label, brief, rate, unit, parts, apart, others, isFault } = card
  return (
    <Card>
      <View className={styles.cardHead}>
        <Heading level={2} className={styles.cardTitle}>
          {label}
        </Heading>
        <Tap className={styles.how} label={`${brief}，${label}怎么算的`} onTap={() => setAsked(true)}>
          {brief}
          <Icon name="info" size="s" />
        </Tap>
      </View>
      <View className={styles.rateRow}>
        <View className={classes(styles.rate, isFault && rate.of > 0 && styles.fault)}>{rateText(rate)}</View>
        <View className={styles.of}>
          {rate.among > 0 ? `${rate.of} / ${rate.among} ${unit}` : '还没有可以算的'}
        </View>
      </View>
      <ShareBar title={label} parts={parts} apart={apart} />
      <View className={styles.legend}>
        {parts.map((part) => (
          <Part key={part.list} part={part} narrowing={narrowing} />
        ))}
        {apart.map((part) => (
          <Part key={part.list} part={part} narrowing={narrowing} hatched />
        ))}
      </View>
      {others.length > 0 && (
        <View className={styles.others}>
          {others.map((part) => (
            <Part key={part.list} part={part} narrowing={narrowing} plain />
          ))}
        </View>
      )}
      {asked && <How card={card} onClose={() => setAsked(false)} />}
    </Card>
  )
}

/** A number that opens its list; nothing opens an empty one. */
function Part({
  part,
  narrowing,
  hatched,
  plain,
}: {
  part: BoardPart
  narrowing: Narrowing
  hatched?: boolean
  plain?: boolean
}) {
  const { list, label, n, tone } = part
  const words = (
    <>
      {!plain && <View className={classes(styles.key, hatched ? styles.hatchedKey : styles[`${tone}Key`])} />}
      <View className={styles.partLabel}>{label}</View>
      <View className={styles.partN}>{`${n} 件`}</View>
    </>
  )
  if (n === 0) return <View className={styles.part}>{words}</View>
  return (
    <Tap
      className={classes(styles.part, styles.opens)}
      label={`${label} ${n} 件，看名单`}
      onTap={() => go(paths.figureCases({ ...paramsOf(narrowing), list }))}
    >
      {words}
    </Tap>
  )
}

function How({ card, onClose }: { card: BoardCard; onClose: () => void }) {
  const { label, how, source, rate, unit } = card
  return (
    <Sheet title={`${label}怎么算的`} onClose={onClose}>
      <View className={styles.howText}>{how}</View>
      <View className={styles.howText}>
        {rate.among > 0
          ? `现在：${rate.of} ÷ ${rate.among} ${unit} = ${rateText(rate)}`
          : '现在分母是 0，所以写“暂无”，不写 0%。'}
      </View>
      <View className={styles.small}>{source ? `依据：${source}` : '口径：本系统默认'}</View>
    </Sheet>
  )
}
