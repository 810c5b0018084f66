import { Text, View } from '@tarojs/components'
import { useSayDay, useToday } from '@/features/account/use-today'
import type { Me } from '@/features/account/session'
import { shanghaiTime, weekdayName } from '@/domain/shared/plain-date'
import { Heading } from '@/ui/element/Heading'
import { DemoTag } from '@/ui/text/DemoTag'
import { greetingAt } from './greeting-at'
import styles from './home.module.scss'

export function Greeting({ me }: { me: Me }) {
  const today = useToday()
  const sayDay = useSayDay()
  const place = me.post.delegation ?? me.congress.name
  return (
    <View className={styles.greeting}>
      <Heading level={1} className={styles.hello}>
        {me.person.name}，{greetingAt(shanghaiTime(Date.now()))}
      </Heading>
      <View className={styles.place}>
        <Text>
          {place} · {sayDay(today)} {weekdayName(today)}
        </Text>
        {DEMO && <DemoTag />}
      </View>
    </View>
  )
}
