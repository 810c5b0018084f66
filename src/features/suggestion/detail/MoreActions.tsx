import { View } from '@tarojs/components'
import { Tap } from '@/ui/element/Tap'
import { Icon } from '@/ui/icon/Icon'
import { Card } from '@/ui/text/Card'
import { Section } from '@/ui/text/Section'
import { classes } from '@/ui/tone'
import type { Offer } from '../act/types'
import styles from './detail.module.scss'

/** What else can be done, and why not where it cannot. */
export function MoreActions({
  offers,
  onOpen,
}: {
  offers: readonly Offer[]
  onOpen: (verb: string) => void
}) {
  if (offers.length === 0) return null
  return (
    <Section title="更多操作">
      <Card>
        {offers.map(({ verb, label, refusal }) => (
          <Tap
            key={verb}
            className={classes(styles.action, refusal && styles.actionOff)}
            label={label}
            disabled={Boolean(refusal)}
            onTap={() => onOpen(verb)}
          >
            <View className={styles.grow}>
              <View>{label}</View>
              {refusal && <View className={styles.small}>{refusal.message}</View>}
            </View>
            <Icon name={refusal ? 'lock' : 'right'} size="s" />
          </Tap>
        ))}
      </Card>
    </Section>
  )
}
