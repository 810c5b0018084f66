import { View } from '@tarojs/components'
import { useState } from 'react'
import { ask } from '@/features/ask/ask'
import { AnswerFaces } from '@/features/ask/AnswerFaces'
import { useAnswer } from '@/features/ask/use-answer'
import { say } from '@/platform/toast'
import { Empty } from '@/ui/feedback/Faces'
import { Button } from '@/ui/form/Button'
import { Card } from '@/ui/text/Card'
import { AbolishDialog, type RosterUnit } from './AbolishDialog'
import styles from './roster.module.scss'

/** The units of the congress, those abolished among them. */
export function UnitList() {
  const { answer, reload } = useAnswer('units', () => ask('roster.units', {}))
  const [closing, setClosing] = useState<RosterUnit>()
  return (
    <AnswerFaces answer={answer} onRetry={reload}>
      {({ units }) =>
        units.length === 0 ? (
          <Empty title="还没有单位" text="在“导入导出”里导入名册。" />
        ) : (
          <Card>
            {units.map((unit) => (
              <View key={unit.id} className={styles.post}>
                <View className={styles.grow}>
                  {unit.name}
                  <View className={styles.note}>{noteOf(unit)}</View>
                </View>
                {!unit.until && <Button kind="text" label="撤并" onTap={() => setClosing(unit)} />}
              </View>
            ))}
            {closing && (
              <AbolishDialog
                unit={closing}
                units={units}
                onCancel={() => setClosing(undefined)}
                onDone={() => {
                  setClosing(undefined)
                  say('已办理撤并')
                  reload()
                }}
              />
            )}
          </Card>
        )
      }
    </AnswerFaces>
  )
}

function noteOf({ kindLabel, until, cases, successor }: RosterUnit): string {
  return [
    kindLabel,
    ...(cases > 0 ? [`在办 ${cases} 件`] : []),
    ...(until ? [`${until} 撤销`] : []),
    ...(successor ? [`由${successor}承接`] : []),
  ].join(' · ')
}
