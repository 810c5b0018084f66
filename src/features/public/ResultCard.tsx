import { Text, View } from '@tarojs/components'
import type { PublicRow } from '@/domain/suggestion/public-schema'
import { Heading } from '@/ui/element/Heading'
import { Chip } from '@/ui/status/Chip'
import { ClassMark } from '@/ui/status/ClassMark'
import { Card } from '@/ui/text/Card'
import { CaseNo } from '@/ui/text/CaseNo'
import { Marked } from './Marked'
import styles from './public.module.scss'

/** One published suggestion in the list of results. */
export function ResultCard({ row, words, onTap }: { row: PublicRow; words: string; onTap: () => void }) {
  const { no, year, title, stage, unit, replyClass, classMeaning, excerpt, kept, promised, broken } = row
  return (
    <Card onTap={onTap} label={title}>
      <View className={styles.cardHead}>
        <CaseNo no={no} note={`${year} 年`} />
        {broken ? <Chip label="承诺未兑现" tone="danger" /> : <Chip label={stage.label} tone={stage.tone} />}
      </View>
      <Heading level={3} className={styles.title}>
        <Marked text={title} words={words} />
      </Heading>
      {excerpt && (
        <View className={styles.excerpt}>
          {unit}答复：
          <Marked text={excerpt} words={words} />
        </View>
      )}
      <View className={styles.class}>
        <ClassMark letter={replyClass} />
        <Text>
          {classMeaning}
          {promised > 0 && ` · 承诺 ${kept}/${promised} 已兑现`}
        </Text>
      </View>
    </Card>
  )
}
