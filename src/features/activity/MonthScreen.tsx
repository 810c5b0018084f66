import { View } from '@tarojs/components'
import { useState } from 'react'
import { monthAfter } from '@/domain/activity/month'
import { ask } from '@/features/ask/ask'
import { AnswerFaces } from '@/features/ask/AnswerFaces'
import { useAnswer } from '@/features/ask/use-answer'
import { useSayDay, useToday } from '@/features/account/use-today'
import { Empty } from '@/ui/feedback/Faces'
import { Section } from '@/ui/text/Section'
import { ActivityCard } from './ActivityCard'
import { MonthCalendar } from './MonthCalendar'
import styles from './activity.module.scss'

/** A month and the day chosen of it; until one is chosen, everything of the month that is still to come. */
export function MonthScreen() {
  const today = useToday()
  const sayDay = useSayDay()
  const [month, setMonth] = useState(today.slice(0, 7))
  const [day, setDay] = useState('')
  const { answer, reload } = useAnswer(`month:${month}`, () => ask('activity.month', { month }))
  const turn = (step: number) => {
    setMonth(monthAfter(month, step))
    setDay('')
  }
  return (
    <AnswerFaces answer={answer} onRetry={reload}>
      {({ days, rows, ...told }) => {
        const within = days.filter((one) => one.within).flatMap(({ activities }) => activities)
        const ids = days.find((one) => one.day === day)?.activities ?? [...new Set(within)]
        const shown = rows.filter(({ id }) => ids.includes(id))
        return (
          <View className={styles.monthly}>
            <MonthCalendar
              month={told.month}
              today={told.today}
              days={days}
              rows={rows}
              chosen={day}
              onDay={(chosen) => setDay(chosen === day ? '' : chosen)}
              onMonth={turn}
            />
            <Section
              title={day ? sayDay(day) : `${Number(month.slice(5))} 月的活动`}
              note={`${shown.length} 场`}
            >
              {shown.length === 0 ? (
                <Empty title={day ? '这一天没有活动' : '这个月没有活动'} />
              ) : (
                shown.map((row) => <ActivityCard key={row.id} row={row} />)
              )}
            </Section>
          </View>
        )
      }}
    </AnswerFaces>
  )
}
