import { View } from '@tarojs/components'
import { ask } from '@/features/ask/ask'
import { AnswerFaces } from '@/features/ask/AnswerFaces'
import { useAnswer } from '@/features/ask/use-answer'
import { Sheet } from '@/ui/feedback/Sheet'
import { KeyValue } from '@/ui/text/KeyValue'
import styles from './duty.module.scss'

/** What the public would read, and nothing else. */
export function PublicPreview({ year, onClose }: { year: number | undefined; onClose: () => void }) {
  const { answer, reload } = useAnswer(`public:${year ?? ''}`, () => ask('duty.public', year ? { year } : {}))
  return (
    <Sheet
      title="公示预览"
      note="公众只看到下面这些：做了什么、几次。没有积分、画像、请假和评语。"
      onClose={onClose}
    >
      <AnswerFaces answer={answer} onRetry={reload}>
        {({ page }) => (
          <>
            <View>
              {page.name} · {page.delegation} · {page.year} 年
            </View>
            <KeyValue rows={page.did.map(({ label, times }) => ({ key: label, value: `${times} 次` }))} />
            <View className={styles.small}>{page.basis}</View>
          </>
        )}
      </AnswerFaces>
    </Sheet>
  )
}
