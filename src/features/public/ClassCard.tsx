import { View } from '@tarojs/components'
import { useSayDay } from '@/features/account/use-today'
import type { PublicPage } from '@/domain/suggestion/public-schema'
import { ClassMark } from '@/ui/status/ClassMark'
import styles from './public.module.scss'

/** The class of the reply beside what it means. */
export function ClassCard({ page }: { page: PublicPage }) {
  const sayDay = useSayDay()
  const lead = page.units.find(({ part }) => part === 'lead')
  const others = page.units.filter(({ part }) => part === 'supporting').map(({ name }) => name)
  return (
    <View className={styles.classRow}>
      <ClassMark letter={page.replyClass} />
      <View>
        {page.classMeaning} · {lead?.name} {sayDay(page.repliedOn)}答复
        {others.length > 0 && `，会同${others.join('、')}`}
      </View>
    </View>
  )
}
