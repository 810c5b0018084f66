import { View } from '@tarojs/components'
import type { CaseView } from '@/domain/suggestion/view-schema'
import { Notice } from '@/ui/feedback/Notice'
import { Button } from '@/ui/form/Button'
import { Card } from '@/ui/text/Card'
import { Section } from '@/ui/text/Section'
import styles from './papers.module.scss'
import { usePaper } from './use-paper'

/** What of a case can be taken away on paper. */
export function CasePapers({ view }: { view: CaseView }) {
  const { take, busy, refusal } = usePaper()
  const { id, rounds } = view
  const answered = rounds.filter(({ replies }) => replies.length > 0)
  const button = (key: string, label: string, onTap: () => void) => (
    <Button
      key={key}
      kind="secondary"
      label={busy === key ? '正在准备文件…' : label}
      disabled={busy !== undefined}
      onTap={onTap}
    />
  )
  return (
    <Section title="导出" side="Word 文件">
      {refusal && <Notice tone="warn">{refusal}</Notice>}
      <Card>
        <View className={styles.buttons}>
          {button('form', '建议专用纸', () => void take('form', 'papers.suggestionForm', { id }))}
          {view.relation === 'office' &&
            button('record', '核验包', () => void take('record', 'papers.record', { id }))}
          {answered.map(({ number }) =>
            button(
              `reply-${number}`,
              answered.length > 1 ? `第 ${number} 次答复函和征询意见表` : '答复函和征询意见表',
              () => void take(`reply-${number}`, 'papers.replyLetter', { id, round: number }),
            ),
          )}
        </View>
      </Card>
    </Section>
  )
}
