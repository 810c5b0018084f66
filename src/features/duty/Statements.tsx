import { View } from '@tarojs/components'
import { useState } from 'react'
import { totalText } from '@/domain/duty/points'
import { Empty } from '@/ui/feedback/Faces'
import { Button } from '@/ui/form/Button'
import { Chip } from '@/ui/status/Chip'
import { Card } from '@/ui/text/Card'
import { Section } from '@/ui/text/Section'
import { usePaper } from '@/features/papers/use-paper'
import { Notice } from '@/ui/feedback/Notice'
import styles from './duty.module.scss'
import { FormSheet, type SheetField } from './FormSheet'
import { StatementSheet } from './StatementSheet'
import type { Act, Portrait } from './use-portrait'

type Statement = Portrait['view']['statements'][number]

type Props = {
  view: Portrait['view']
  offers: Portrait['offers']
  act: Act
  busy: boolean
  refusal: string | undefined
  clear: () => void
}

const periodChoices = [
  { value: 'q1', label: '第一季度' },
  { value: 'q2', label: '第二季度' },
  { value: 'q3', label: '第三季度' },
  { value: 'q4', label: '第四季度' },
  { value: 'year', label: '全年' },
]

type Asking = { verb: string; title: string; fields: SheetField[]; period?: string; done: string }

/** Quarterly and yearly statements: frozen, remarked, confirmed or objected to. */
export function Statements({ view, offers, act, busy, refusal, clear }: Props) {
  const [asking, setAsking] = useState<Asking>()
  const [reading, setReading] = useState<Statement>()
  const paper = usePaper()
  const mayIssue = offers.some(({ verb, refusal: why }) => verb === 'issueStatement' && !why)
  const open = (next: Asking) => {
    clear()
    setAsking(next)
  }
  const text = (label: string): SheetField[] => [{ key: 'text', label, kind: 'text' }]
  const submit = async (values: Record<string, string>) => {
    if (!asking) return
    const input = asking.period ? { period: asking.period, ...values } : values
    if (await act(asking.verb, input, asking.done)) setAsking(undefined)
  }
  return (
    <Section title="季度和年度回单" note="出具后冻结，可核验">
      {paper.refusal && <Notice tone="warn">{paper.refusal}</Notice>}
      {view.statements.length === 0 && (
        <Empty title="还没有回单" text="每季度、每年结束后由代表工委出具，请您核对确认。" />
      )}
      {view.statements.map((one) => (
        <Card key={`${one.period}${one.version}`}>
          <Body one={one} />
          <View className={styles.buttons}>
            <Button kind="secondary" label="看全文" onTap={() => setReading(one)} />
            <Button
              kind="secondary"
              label={paper.busy === one.digest ? '正在准备文件…' : '导出 Word'}
              disabled={paper.busy !== undefined}
              onTap={() =>
                void paper.take(one.digest, 'papers.dutyStatement', {
                  year: view.year,
                  period: one.period,
                  version: one.version,
                  ...(view.relation === 'office' && { deputy: view.deputy.id }),
                })
              }
            />
            {view.relation === 'owner' && (one.key === 'issued' || one.key === 'answered') && (
              <Button
                label="确认回单"
                disabled={busy}
                onTap={() => void act('confirmStatement', { period: one.period }, '已确认')}
              />
            )}
            {view.relation === 'owner' && one.key === 'issued' && (
              <Button
                kind="secondary"
                label="提出异议"
                onTap={() =>
                  open({
                    verb: 'objectStatement',
                    title: '提出异议',
                    fields: text('异议'),
                    period: one.period,
                    done: '异议已提交',
                  })
                }
              />
            )}
            {view.relation === 'office' && one.key === 'objected' && (
              <Button
                label="答复异议"
                onTap={() =>
                  open({
                    verb: 'answerObjection',
                    title: '答复异议',
                    fields: text('答复'),
                    period: one.period,
                    done: '已答复',
                  })
                }
              />
            )}
          </View>
        </Card>
      ))}
      {view.relation === 'office' && mayIssue && (
        <Button
          kind="secondary"
          label="出具回单"
          onTap={() =>
            open({
              verb: 'issueStatement',
              title: '出具回单',
              fields: [
                { key: 'period', label: '期间', kind: 'choice', choices: periodChoices },
                { key: 'remark', label: '代表工委评语', kind: 'text' },
              ],
              done: '回单已出具',
            })
          }
        />
      )}
      {reading && <StatementSheet statement={reading} onClose={() => setReading(undefined)} />}
      {asking && (
        <FormSheet
          title={asking.title}
          fields={asking.fields}
          submit="提交"
          busy={busy}
          refusal={refusal}
          onSubmit={(values) => void submit(values)}
          onClose={() => setAsking(undefined)}
        />
      )}
    </Section>
  )
}

function Body({ one }: { one: Statement }) {
  return (
    <>
      <View className={styles.head}>
        <View>
          {one.label}
          {one.version > 1 && `（第 ${one.version} 版）`}
        </View>
        <Chip {...one.state} />
      </View>
      <View className={styles.quiet}>
        {one.from} 至 {one.to}：{one.entries.length} 笔，{one.base > 0 ? `基础 ${totalText(one.base)}，` : ''}
        本期 {totalText(one.earned)} 分；有结果 {one.outcomes.length} 件
      </View>
      <View>代表工委评语：{one.remark}</View>
      {one.objection && <View className={styles.quiet}>异议：{one.objection}</View>}
      {one.answer && <View className={styles.quiet}>答复：{one.answer}</View>}
      <View className={styles.digest}>
        {one.intact ? '与出具时一致' : '校验不一致，请联系代表工委'} · {one.digest}
      </View>
    </>
  )
}
