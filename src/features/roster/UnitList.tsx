import { View } from '@tarojs/components'
import { ask } from '@/features/ask/ask'
import { AnswerFaces } from '@/features/ask/AnswerFaces'
import { useAnswer } from '@/features/ask/use-answer'
import { Empty } from '@/ui/feedback/Faces'
import { Card } from '@/ui/text/Card'
import styles from './roster.module.scss'

/** The units of the congress, those abolished among them. */
export function UnitList() {
  const { answer, reload } = useAnswer('units', () => ask('roster.units', {}))
  return (
    <AnswerFaces answer={answer} onRetry={reload}>
      {({ units }) =>
        units.length === 0 ? (
          <Empty title="还没有单位" text="在“导入导出”里导入名册。" />
        ) : (
          <Card>
            {units.map(({ id, name, kindLabel, until }) => (
              <View key={id} className={styles.post}>
                <View className={styles.grow}>{name}</View>
                <View className={styles.note}>{until ? `${kindLabel} · ${until} 撤销` : kindLabel}</View>
              </View>
            ))}
          </Card>
        )
      }
    </AnswerFaces>
  )
}
