import { View } from '@tarojs/components'
import { codeParts } from '@/domain/suggestion/public-code'
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
  const { code, title, chip, unit, replyClass, classMeaning, excerpt, promises } = row
  const said = codeParts(code)
  return (
    <Card onTap={onTap}>
      <View className={styles.cardHead}>
        <CaseNo no={said?.no} note={said && `${said.year} 年`} />
        <Chip {...chip} />
      </View>
      <Heading level={3} className={styles.title}>
        <Marked text={title} words={words} />
      </Heading>
      <View className={styles.excerpt}>
        <Marked text={excerpt ? `${unit}答复：${excerpt}` : `${unit}已答复`} words={words} />
      </View>
      <View className={styles.class}>
        <ClassMark letter={replyClass} />
        {promises ? `${classMeaning} · 承诺 ${promises.kept}/${promises.of} 已兑现` : classMeaning}
      </View>
    </Card>
  )
}
