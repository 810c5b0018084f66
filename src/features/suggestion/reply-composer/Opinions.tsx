import { View } from '@tarojs/components'
import { useSayDay } from '@/features/account/use-today'
import type { CaseView } from '@/domain/suggestion/view-schema'
import { Tap } from '@/ui/element/Tap'
import { Chip } from '@/ui/status/Chip'
import { Card } from '@/ui/text/Card'
import { Section } from '@/ui/text/Section'
import styles from './composer.module.scss'
import { opinionsOf, type UnitOpinion } from './opinions'

type Props = {
  view: CaseView
  /** The ask being answered, where a quotation goes. */
  target: number | undefined
  onQuote: (opinion: UnitOpinion) => void
}

/** 会办意见 beside the reply that is being written; each is quoted with a tap. */
export function Opinions({ view, target, onQuote }: Props) {
  const opinions = opinionsOf(view)
  if (opinions.length === 0) return null
  const given = opinions.filter(({ text }) => text !== undefined).length
  return (
    <Section title="会办意见" side={`${given} / ${opinions.length}`}>
      <Card>
        {opinions.map((opinion) => (
          <OneOpinion key={opinion.id} opinion={opinion} target={target} onQuote={() => onQuote(opinion)} />
        ))}
      </Card>
    </Section>
  )
}

type OneProps = { opinion: UnitOpinion; target: number | undefined; onQuote: () => void }

function OneOpinion({ opinion, target, onQuote }: OneProps) {
  const sayDay = useSayDay()
  const { name, signed, text, by, on, rejected } = opinion
  return (
    <View className={styles.opinion}>
      <View className={styles.head}>
        <View className={styles.strong}>{name}</View>
        {text === undefined && (
          <Chip label={rejected ? '已退回重提' : signed ? '还没有意见' : '待签收'} tone="warn" />
        )}
      </View>
      {rejected && <View className={styles.author}>退回理由：{rejected}</View>}
      {text !== undefined && (
        <>
          <View className={styles.said}>{text}</View>
          <View className={styles.foot}>
            <View className={styles.author}>{[by, on && sayDay(on)].filter(Boolean).join(' · ')}</View>
            {target !== undefined && (
              <Tap className={styles.quote} label={`引用${name}的意见到诉求 ${target}`} onTap={onQuote}>
                引用到诉求 {target}
              </Tap>
            )}
          </View>
        </>
      )}
    </View>
  )
}
