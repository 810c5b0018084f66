import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Board } from '@/domain/figures/board-schema'
import { useLargeType } from '@/platform/large-type'
import { Trend } from '@/ui/chart/Trend'
import { Region } from '@/ui/element/Region'
import { Button } from '@/ui/form/Button'
import { Card } from '@/ui/text/Card'
import { Section } from '@/ui/text/Section'
import styles from './figures.module.scss'

/** Answered against due, summed up month by month; the months themselves in a table. */
export function Progress({ board: { months, earlier, today } }: { board: Board }) {
  const large = useLargeType((state) => state.on)
  const [table, setTable] = useState(false)
  let { answered: done, due } = earlier
  const points = months.map((row) => {
    done += row.answered
    due += row.due
    return { label: monthText(row.month), done, due }
  })
  const now = months.filter(({ month }) => month <= today.slice(0, 7)).length
  return (
    <Section title="答复进度" note="累计，按月">
      <Card>
        {points.length > 1 && <Trend title="答复进度" points={points} now={now} large={large} />}
        <Button
          kind="text"
          label={table ? '收起每月数值' : '看每月数值'}
          onTap={() => setTable((before) => !before)}
        />
        {(table || points.length < 2) && (
          <Region role="list" label="每月数值">
            {earlier.handed + earlier.answered + earlier.due > 0 && (
              <Row name="更早" handed={earlier.handed} answered={earlier.answered} due={earlier.due} />
            )}
            {months.map(({ month, handed, answered, due: dueNow }) => (
              <Row key={month} name={monthText(month)} handed={handed} answered={answered} due={dueNow} />
            ))}
          </Region>
        )}
      </Card>
    </Section>
  )
}

type RowProps = { name: string; handed: number; answered: number; due: number }

function Row({ name, handed, answered, due }: RowProps) {
  return (
    <Region role="listitem" className={styles.month}>
      <View className={styles.monthName}>{name}</View>
      <View>{`交办 ${handed}`}</View>
      <View>{`首次答复 ${answered}`}</View>
      <View>{`到期 ${due}`}</View>
    </Region>
  )
}

function monthText(month: string): string {
  const [year = '', number = ''] = month.split('-')
  return `${year.slice(2)}年${Number(number)}月`
}
