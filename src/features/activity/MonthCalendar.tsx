import { View } from '@tarojs/components'
import type { CalendarDay, CalendarRow } from '@/domain/activity/view-schema'
import { Region } from '@/ui/element/Region'
import { Tap } from '@/ui/element/Tap'
import { Icon } from '@/ui/icon/Icon'
import { classes } from '@/ui/tone'
import styles from './calendar.module.scss'

type Props = {
  month: string
  today: string
  days: readonly CalendarDay[]
  rows: readonly CalendarRow[]
  chosen: string
  onDay: (day: string) => void
  onMonth: (step: number) => void
}

const WEEK = ['一', '二', '三', '四', '五', '六', '日']
const SHOWN = 3

/** A month on the wall: on a phone how many a day has, at a desk what they are. */
export function MonthCalendar({ month, today, days, rows, chosen, onDay, onMonth }: Props) {
  const [year, number] = month.split('-').map(Number)
  return (
    <View className={styles.calendar}>
      <View className={styles.head}>
        <Tap className={styles.step} label="上个月" onTap={() => onMonth(-1)}>
          <Icon name="left" />
        </Tap>
        <View className={styles.month}>
          {year} 年 {number} 月
        </View>
        <Tap className={styles.step} label="下个月" onTap={() => onMonth(1)}>
          <Icon name="right" />
        </Tap>
      </View>
      <View className={styles.week}>
        {WEEK.map((name) => (
          <View key={name} className={styles.weekday}>
            {name}
          </View>
        ))}
      </View>
      <Region role="group" label={`${year} 年 ${number} 月`} className={styles.days}>
        {days.map((day) => (
          <Day
            key={day.day}
            day={day}
            rows={rows.filter(({ id }) => day.activities.includes(id))}
            isToday={day.day === today}
            isChosen={day.day === chosen}
            onTap={() => onDay(day.day)}
          />
        ))}
      </Region>
    </View>
  )
}

type DayProps = {
  day: CalendarDay
  rows: readonly CalendarRow[]
  isToday: boolean
  isChosen: boolean
  onTap: () => void
}

function Day({ day: { day, within, works, why }, rows, isToday, isChosen, onTap }: DayProps) {
  const clashing = rows.some(({ clashes }) => clashes.length > 0)
  return (
    <Tap
      className={classes(
        styles.day,
        !within && styles.outside,
        !works && styles.rest,
        isChosen && styles.chosen,
      )}
      chosen={isChosen}
      onTap={onTap}
    >
      <View className={styles.dayHead}>
        <View className={classes(styles.number, isToday && styles.today)}>{Number(day.slice(8))}</View>
        {markOf(works, why) && <View className={styles.mark}>{markOf(works, why)}</View>}
      </View>
      {rows.length > 0 && (
        <View className={classes(styles.count, clashing && styles.clash)}>
          {rows.length} 场{clashing && '！'}
        </View>
      )}
      {rows.slice(0, SHOWN).map(({ id, from, title, stage, clashes }) => (
        <View
          key={id}
          className={classes(styles.entry, styles[stage.tone], clashes.length > 0 && styles.clash)}
        >
          {from} {title}
        </View>
      ))}
      {rows.length > SHOWN && <View className={styles.more}>另外 {rows.length - SHOWN} 场</View>}
    </Tap>
  )
}

/** 休 on a holiday that is no weekend, 班 on a weekend that is worked. */
function markOf(works: boolean, why: string): string {
  if (!works) return why === '周末' ? '' : '休'
  return why === '工作日' ? '' : '班'
}
