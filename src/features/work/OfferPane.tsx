import { View } from '@tarojs/components'
import type { Offer } from '@/features/suggestion/act/types'
import { ActionPane } from '@/ui/desk/Panes'
import { Button } from '@/ui/form/Button'
import { Notice } from '@/ui/feedback/Notice'
import styles from './work.module.scss'

type Props = {
  offers: readonly Offer[]
  /** Somebody else was quicker, and what was about to be done can no longer be done. */
  overtaken: boolean
  onPick: (verb: string) => void
}

/** What can be done with the case; what cannot, with the reason. */
export function OfferPane({ offers, overtaken, onPick }: Props) {
  return (
    <ActionPane title="办理">
      {overtaken && (
        <Notice tone="warn" alert title="您刚才的操作没有提交">
          这件事刚由别人办过，请看最新内容。
        </Notice>
      )}
      {offers.length === 0 && <Notice tone="neutral">现在没有等您办的事。</Notice>}
      <View className={styles.choices}>
        {offers.map((offer, index) => (
          <View key={offer.verb}>
            <Button
              kind={index === 0 && !offer.refusal ? 'primary' : 'secondary'}
              label={offer.label}
              disabled={Boolean(offer.refusal)}
              onTap={() => onPick(offer.verb)}
            />
            {offer.refusal && <View className={styles.refused}>{offer.refusal.message}</View>}
          </View>
        ))}
      </View>
    </ActionPane>
  )
}
