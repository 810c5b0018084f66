import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { ask } from '@/features/ask/ask'
import { AnswerFaces } from '@/features/ask/AnswerFaces'
import { useAnswer } from '@/features/ask/use-answer'
import { DutyPage } from '@/features/duty/DutyPage'
import { Card } from '@/ui/text/Card'
import { Title } from '@/ui/text/Title'
import styles from './activity.module.scss'

const EVERY_MS = 5000

/** The six digits for the screen of the room, asked for again before they change. */
export function CodeScreen({ id }: { id: string }) {
  const { answer, reload } = useAnswer(`code:${id}`, () => ask('activity.code', { id }))
  const left = useLeft(answer.face === 'ready' ? answer.data : undefined)
  useEffect(() => {
    const timer = setInterval(reload, EVERY_MS)
    return () => clearInterval(timer)
  }, [reload])
  return (
    <DutyPage title="签到码" current="activities">
      <AnswerFaces answer={answer} onRetry={reload}>
        {({ title, sitting, code, came, invited }) => (
          <Card>
            <Title text={title} />
            <View className={styles.centre}>{sitting}</View>
            <View className={styles.code}>{code}</View>
            <View className={styles.centre}>{left} 秒后更换。请打开小程序里的这次活动，输入 6 位数字。</View>
            <View className={styles.centre}>
              已签到 {came}/{invited} 人
            </View>
          </Card>
        )}
      </AnswerFaces>
    </DutyPage>
  )
}

/** Seconds left of what was answered, counted down here between two answers. */
function useLeft(told: { secondsLeft: number } | undefined): number {
  const [left, setLeft] = useState(0)
  useEffect(() => {
    if (!told) return undefined
    setLeft(told.secondsLeft)
    const timer = setInterval(() => setLeft((before) => Math.max(0, before - 1)), 1000)
    return () => clearInterval(timer)
  }, [told])
  return left
}
