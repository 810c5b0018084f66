import { View } from '@tarojs/components'
import { useSayDay } from '@/features/account/use-today'
import type { CaseView } from '@/domain/suggestion/view-schema'
import { Chip } from '@/ui/status/Chip'
import { Card } from '@/ui/text/Card'
import { Section } from '@/ui/text/Section'
import type { Tone } from '@/ui/tone'
import { asksTold } from './asks-told'
import styles from './detail.module.scss'

type Contact = CaseView['contacts'][number]

const states: Readonly<Record<Contact['state'], { label: string; tone: Tone }>> = {
  waiting: { label: '等代表确认', tone: 'warn' },
  confirmed: { label: '代表已确认', tone: 'success' },
  disputed: { label: '代表认为不符', tone: 'danger' },
  missed: { label: '未联系上', tone: 'neutral' },
}

/** Every talk between the unit and the deputy, as the unit logged it and the deputy judged it. */
export function Contacts({ view }: { view: CaseView }) {
  const sayDay = useSayDay()
  if (view.contacts.length === 0) return null
  return (
    <Section title="沟通记录">
      <Card>
        {view.contacts.map((contact) => (
          <View key={contact.id} className={styles.contact}>
            <View className={styles.contactHead}>
              <View className={styles.strong}>
                {sayDay(contact.on)} {contact.way}
              </View>
              <Chip {...states[contact.state]} />
            </View>
            <View className={styles.note}>
              {contact.unit} · {contact.who}
              {contact.state === 'missed' ? '' : ` · ${asksTold(contact.asks, view.content.asks.length)}`}
            </View>
            {contact.note && <View className={styles.note}>{contact.note}</View>}
            {contact.disputeNote && <View className={styles.dispute}>代表说明：{contact.disputeNote}</View>}
          </View>
        ))}
      </Card>
    </Section>
  )
}
