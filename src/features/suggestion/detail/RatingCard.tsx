import { useSayDay } from '@/features/account/use-today'
import type { RoundView } from '@/domain/suggestion/view-schema'
import { Notice } from '@/ui/feedback/Notice'
import { Chip } from '@/ui/status/Chip'
import { Card } from '@/ui/text/Card'
import { KeyValue } from '@/ui/text/KeyValue'
import { Section } from '@/ui/text/Section'
import { satisfactionChip, tallyTold } from './reply-words'

/** How a reply was judged: each rating this reader may see, and of a joint suggestion the distribution. */
export function RatingCard({ round }: { round: RoundView }) {
  const sayDay = useSayDay()
  const { ratings, tally, sealedUntil, lapsedOn } = round
  if (sealedUntil) {
    return (
      <Section title="代表评价">
        <Notice tone="neutral">代表已评价。评价期结束后，{sayDay(sealedUntil)}起可以看到。</Notice>
      </Section>
    )
  }
  if (ratings.length === 0 && !tally) {
    return lapsedOn ? (
      <Section title="代表评价">
        <Notice tone="neutral">{sayDay(lapsedOn)}评价期满，记为“未评价”，不计入满意率。</Notice>
      </Section>
    ) : null
  }
  return (
    <Section title="代表评价" side={ratings[0] && !tally ? sayDay(ratings[0].on) : undefined}>
      {tally && (
        <Card>
          <KeyValue
            rows={[
              { key: '办理态度', value: tallyTold(tally, 'attitude') },
              { key: '办理结果', value: tallyTold(tally, 'result') },
            ]}
          />
        </Card>
      )}
      {ratings.map((rating, index) => (
        <Rated key={index} rating={rating} named={tally !== undefined} />
      ))}
    </Section>
  )
}

function Rated({ rating, named }: { rating: RoundView['ratings'][number]; named: boolean }) {
  return (
    <Card>
      <KeyValue
        rows={[
          ...(named ? [{ key: '评价人', value: rating.by }] : []),
          { key: '办理态度', value: <Chip {...satisfactionChip(rating.attitude)} /> },
          { key: '办理结果', value: <Chip {...satisfactionChip(rating.result)} /> },
          ...(rating.why ? [{ key: '没解决的', value: rating.why }] : []),
          ...(rating.comment ? [{ key: '想说的话', value: rating.comment }] : []),
        ]}
      />
      {rating.persuaded && (
        <Notice tone="warn">代表反映：评价前受到劝说。只有代表本人和代表工委能看到这一条。</Notice>
      )}
    </Card>
  )
}
