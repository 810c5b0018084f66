import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Output } from '@/contract/endpoint'
import type { Papers } from '@/contract/papers'
import { askPapers } from '@/features/ask/ask'
import { useAsked } from '@/features/ask/use-asked'
import { usePaper } from '@/features/papers/use-paper'
import { newRequestId } from '@/platform/ids'
import { pickFiles } from '@/platform/upload'
import { Notice } from '@/ui/feedback/Notice'
import { Button } from '@/ui/form/Button'
import { Card } from '@/ui/text/Card'
import { Section } from '@/ui/text/Section'
import styles from './roster.module.scss'

type Told = Output<Papers['roster.import']>

/** The roster as a file: out, and in again as a whole. */
export function ImportCard({ personId }: { personId: string }) {
  const paper = usePaper()
  const { run, busy, refusal } = useAsked()
  const [told, setTold] = useState<Told>()

  async function choose() {
    const [file] = await pickFiles(['xlsx'], 1)
    if (!file) return
    setTold(undefined)
    const answer = await run(async () =>
      askPapers('roster.import', { requestId: newRequestId(), file: await file.send(personId) }),
    )
    setTold(answer)
  }

  return (
    <>
      <Section title="导出和模板">
        <Card>
          <View className={styles.stack}>
            <Button
              kind="secondary"
              label={paper.busy === 'template' ? '正在准备文件…' : '下载模板'}
              disabled={paper.busy !== undefined}
              onTap={() => void paper.take('template', 'roster.template', {})}
            />
            <Button
              kind="secondary"
              label={paper.busy === 'export' ? '正在准备文件…' : '导出名册'}
              disabled={paper.busy !== undefined}
              onTap={() => void paper.take('export', 'roster.export', {})}
            />
          </View>
          {paper.refusal && <Notice tone="warn">{paper.refusal}</Notice>}
        </Card>
      </Section>
      <Section title="导入">
        <Card>
          <View className={styles.note}>
            先逐行检查，一行不对就一行也不导入。没有写在文件里的人员和单位保持不变。
          </View>
          <View className={styles.stack}>
            <Button
              label={busy ? '正在检查和导入…' : '选择 Excel 文件'}
              disabled={busy}
              onTap={() => void choose()}
            />
          </View>
          {refusal && (
            <Notice tone="warn" alert>
              {refusal}
            </Notice>
          )}
          {told && <Result told={told} />}
        </Card>
      </Section>
    </>
  )
}

function Result({ told: { imported, people, units, faults, faultCount } }: { told: Told }) {
  if (imported) return <Notice tone="success" title={`已导入 ${people} 位人员、${units} 个单位`} />
  return (
    <>
      <Notice tone="danger" title={`有 ${faultCount} 行不对，一行也没有导入`} alert>
        请按下面的提示改好，再选一次文件。
      </Notice>
      {faults.map(({ sheet, row, column, message }) => (
        <View key={`${sheet}-${row}-${column}`} className={styles.fault}>
          <View className={styles.where}>
            “{sheet}”第 {row} 行 · {column}
          </View>
          <View className={styles.grow}>{message}</View>
        </View>
      ))}
    </>
  )
}
