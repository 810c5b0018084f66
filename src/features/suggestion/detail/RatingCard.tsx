import { View } from '@tarojs/components'
import { useSayDay } from '@/features/account/use-today'
import type { RoundView } from '@/domain/suggestion/view-schema'
import { Notice } from '@/ui/feedback/Notice'
import { Chip } from '@/ui/status/Chip'
import { Card } from '@/ui/text/Card'
import { KeyValue } from '@/ui/text/KeyValue'
import { Section } from '@/ui/text/Section'
import { satisfactionChip } from './reply-words'

/** How the deputy judged a reply; sealed for the unit until the window closes. */
export function RatingCard({ round }: { round: RoundView }) {
  const sayDay = useSayDay()
  const { rating, sealedUntil, lapsedOn } = round
  if (sealedUntil) {
    return (
      <Section title="代表评价">
        <Notice tone="neutral">代表已评价。评价期结束后，{sayDay(sealedUntil)}起可以看到。</Notice>
      </Section>
    )
  }
  if (!rating) {
    return lapsedOn ? (
      <Section title="代表评价">
        <Notice tone="neutral">{sayDay(lapsedOn)}评价期满，记为“未评价”，不计入满意率。</Notice>
      </Section>
    ) : null
  }
  return (
    <Section title="代表评价" side={sayDay(rating.on)}>
      <Card>
        <KeyValue
          rows={[
            { key: '办理态度', value: <Chip {...satisfactionChip(rating.attitude)} /> },
            { key: '办理结果', value: <Chip {...satisfactionChip(rating.result)} /> },
            ...(rating.why ? [{ key: '没解决的', value: rating.why }] : []),
            ...(rating.comment ? [{ key: '想说的话', value: rating.comment }] : []),
          ]}
        />
        {rating.persuaded && (
          <View>
            <Notice tone="warn">代表反映：评价前受到劝说。只有代表本人和代表工委能看到这一条。</Notice>
          </View>
        )}
      </Card>
    </Section>
  )
}
