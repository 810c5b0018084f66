import { View } from '@tarojs/components'
import { Notice } from '@/ui/feedback/Notice'
import { Button } from '@/ui/form/Button'
import styles from './papers.module.scss'
import { usePaper } from './use-paper'

/** The lists an office or a unit takes to a meeting. */
export function ListPapers() {
  const { take, busy, refusal } = usePaper()
  const button = (key: string, label: string, onTap: () => void) => (
    <Button
      kind="text"
      label={busy === key ? '正在准备文件…' : label}
      disabled={busy !== undefined}
      onTap={onTap}
    />
  )
  return (
    <>
      <View className={styles.inLine}>
        导出
        {button('xlsx', '清单 Excel', () => void take('xlsx', 'papers.handoverList', { format: 'xlsx' }))}
        {button('docx', '清单 Word', () => void take('docx', 'papers.handoverList', { format: 'docx' }))}
        {button('statistics', '统计', () => void take('statistics', 'papers.statistics', {}))}
      </View>
      {refusal && <Notice tone="warn">{refusal}</Notice>}
    </>
  )
}
