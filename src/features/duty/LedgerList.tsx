import { View } from '@tarojs/components'
import { useState } from 'react'
import { changeText } from '@/domain/duty/points'
import { Empty } from '@/ui/feedback/Faces'
import { Button } from '@/ui/form/Button'
import { FilterPills } from '@/ui/form/Pills'
import { Chip, ClockChip } from '@/ui/status/Chip'
import { Card } from '@/ui/text/Card'
import { Section } from '@/ui/text/Section'
import styles from './duty.module.scss'
import { FormSheet } from './FormSheet'
import type { Act, Portrait } from './use-portrait'

type Entry = Portrait['view']['entries'][number]

type Props = {
  view: Portrait['view']
  act: Act
  busy: boolean
  refusal: string | undefined
  clear: () => void
}

const FIRST = 12

/** 账单: every line with its evidence, its rule and its reason. */
export function LedgerList({ view, act, busy, refusal, clear }: Props) {
  const [dimension, setDimension] = useState('')
  const [all, setAll] = useState(false)
  const [sheet, setSheet] = useState<{ kind: 'appeal' | 'decide'; entry: Entry }>()
  const entries = view.entries.filter((entry) => dimension === '' || entry.dimension === dimension)
  const shown = all ? entries : entries.slice(0, FIRST)
  const sides = ['', ...view.dimensions.map(({ label }) => label)]
  const open = (kind: 'appeal' | 'decide', entry: Entry) => {
    clear()
    setSheet({ kind, entry })
  }
  const submit = async (values: Record<string, string>) => {
    if (!sheet) return
    const { kind, entry } = sheet
    const ok =
      kind === 'appeal'
        ? await act('appeal', { line: entry.id, reason: values.reason ?? '' }, '申诉已提交')
        : await act(
            'decideAppeal',
            { appeal: entry.appeal?.id, granted: values.granted === 'yes', note: values.note ?? '' },
            '申诉已答复',
          )
    if (ok) setSheet(undefined)
  }
  return (
    <Section title="账单" note={`做了什么，${view.entries.length} 笔`} id="duty-ledger">
      <FilterPills
        label="维度"
        pills={sides.map((value) => ({ value, label: value || '全部' }))}
        value={dimension}
        onChange={setDimension}
      />
      {entries.length === 0 ? (
        <Empty title="还没有账目" text="参加活动、建议立案以后，这里自动记一笔，写明凭据。" />
      ) : (
        <Card>
          {shown.map((entry) => (
            <Line key={entry.id} entry={entry} relation={view.relation} onOpen={open} />
          ))}
          {entries.length > shown.length && (
            <Button
              kind="text"
              label={`另外 ${entries.length - shown.length} 笔`}
              onTap={() => setAll(true)}
            />
          )}
        </Card>
      )}
      {sheet && (
        <FormSheet
          title={sheet.kind === 'appeal' ? '申诉' : '答复申诉'}
          note={sheet.entry.what}
          fields={
            sheet.kind === 'appeal'
              ? [
                  {
                    key: 'reason',
                    label: '申诉理由',
                    kind: 'text',
                    hint: '不少于 5 个字；代表工委 10 个工作日内答复',
                  },
                ]
              : [
                  {
                    key: 'granted',
                    label: '决定',
                    kind: 'choice',
                    choices: [
                      { value: 'yes', label: '支持申诉，另记更正' },
                      { value: 'no', label: '维持原账' },
                    ],
                  },
                  { key: 'note', label: '答复理由', kind: 'text' },
                ]
          }
          submit={sheet.kind === 'appeal' ? '提交申诉' : '提交答复'}
          busy={busy}
          refusal={refusal}
          onSubmit={(values) => void submit(values)}
          onClose={() => setSheet(undefined)}
        />
      )}
    </Section>
  )
}

function Line({
  entry,
  relation,
  onOpen,
}: {
  entry: Entry
  relation: Portrait['view']['relation']
  onOpen: (kind: 'appeal' | 'decide', entry: Entry) => void
}) {
  const { on, what, evidence, counted, why, state, appealable, appeal } = entry
  return (
    <View className={styles.row}>
      <View className={styles.head}>
        <View className={styles.small}>{on}</View>
        <View className={counted < 0 ? styles.less : styles.points}>{changeText(counted)}</View>
      </View>
      <View>{what}</View>
      <View className={styles.quiet}>凭据：{evidence}</View>
      <View className={styles.small}>{why}</View>
      <View className={styles.buttons}>
        {state === 'voided' && <Chip label="已更正" tone="neutral" />}
        {appeal?.clock && <ClockChip {...appeal.clock} />}
        {appeal?.decision && (
          <Chip
            label={appeal.decision.granted ? '申诉成立' : '维持原账'}
            tone={appeal.decision.granted ? 'success' : 'neutral'}
          />
        )}
        {relation === 'owner' && appealable && (
          <Button kind="text" label={appealable.text} onTap={() => onOpen('appeal', entry)} />
        )}
        {relation === 'office' && appeal && !appeal.decision && (
          <Button kind="secondary" label="答复申诉" onTap={() => onOpen('decide', entry)} />
        )}
      </View>
      {appeal && <View className={styles.quiet}>申诉：{appeal.reason}</View>}
      {appeal?.decision && <View className={styles.quiet}>答复：{appeal.decision.note}</View>}
    </View>
  )
}
