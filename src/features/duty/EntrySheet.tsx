import { View } from '@tarojs/components'
import { useState } from 'react'
import { changeText } from '@/domain/duty/points'
import { go } from '@/platform/navigate'
import { paths } from '@/platform/paths'
import { Notice } from '@/ui/feedback/Notice'
import { Sheet } from '@/ui/feedback/Sheet'
import { Button } from '@/ui/form/Button'
import { KeyValue } from '@/ui/text/KeyValue'
import { FormSheet, type SheetField } from './FormSheet'
import type { Act, Entry, Portrait } from './use-portrait'
import styles from './duty.module.scss'

type Props = {
  entry: Entry
  relation: Portrait['view']['relation']
  act: Act
  busy: boolean
  refusal: string | undefined
  clear: () => void
  onClose: () => void
}

const appealFields: SheetField[] = [
  {
    key: 'reason',
    label: '申诉理由',
    kind: 'text',
    hint: '不少于 5 个字；代表工委 10 个工作日内答复',
  },
]
const decideFields: SheetField[] = [
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

/** One line with everything it stands on, and what can be done about it. */
export function EntrySheet({ entry, relation, act, busy, refusal, clear, onClose }: Props) {
  const [asking, setAsking] = useState<'appeal' | 'decide'>()
  const { what, appeal, appealable } = entry
  const ask = (kind: typeof asking) => {
    clear()
    setAsking(kind)
  }
  const submit = async ({ reason = '', granted, note = '' }: Record<string, string>) => {
    const ok =
      asking === 'appeal'
        ? await act('appeal', { line: entry.id, reason }, '申诉已提交')
        : await act('decideAppeal', { appeal: appeal?.id, granted: granted === 'yes', note }, '申诉已答复')
    if (ok) onClose()
  }
  if (asking)
    return (
      <FormSheet
        title={asking === 'appeal' ? '申诉' : '答复申诉'}
        note={asking === 'decide' ? `${what}。代表的理由：${appeal?.reason ?? ''}` : what}
        fields={asking === 'appeal' ? appealFields : decideFields}
        submit={asking === 'appeal' ? '提交申诉' : '提交答复'}
        busy={busy}
        refusal={refusal}
        onSubmit={(values) => void submit(values)}
        onClose={() => setAsking(undefined)}
      />
    )
  return (
    <Sheet title="这一笔的依据" onClose={onClose}>
      <KeyValue rows={rowsOf(entry)} />
      {appeal && (
        <Notice tone={appeal.decision ? 'neutral' : 'warn'} title={`申诉 · ${appeal.on}`}>
          <View>{appeal.reason}</View>
          {appeal.clock && (
            <View>
              {appeal.clock.name} {appeal.clock.text}
            </View>
          )}
          {appeal.decision && (
            <View>
              {appeal.decision.granted ? '申诉成立' : '维持原账'}（{appeal.decision.on}）：
              {appeal.decision.note}
            </View>
          )}
        </Notice>
      )}
      <View className={styles.buttons}>
        <Source source={entry.source} />
        {relation === 'owner' && appealable && (
          <Button kind="secondary" label={appealable.text} onTap={() => ask('appeal')} />
        )}
        {relation === 'office' && appeal && !appeal.decision && (
          <Button label="答复申诉" onTap={() => ask('decide')} />
        )}
      </View>
    </Sheet>
  )
}

function rowsOf({ on, what, dimension, subject, evidence, counted, why }: Entry) {
  return [
    { key: '事项', value: what },
    { key: '日期', value: on },
    { key: '类别', value: `${dimension} · ${subject}` },
    { key: '凭据', value: evidence },
    { key: '计分', value: `${changeText(counted)} 分` },
    { key: '理由', value: why },
  ]
}

/** Where it is written down. */
export function Source({ source: { kind, id } }: { source: { kind: string; id: string } }) {
  if (kind === 'activity')
    return <Button kind="secondary" label="看这次活动" onTap={() => go(paths.activity(id))} />
  if (kind === 'suggestion')
    return <Button kind="secondary" label="看这件建议" onTap={() => go(paths.detail(id))} />
  if (kind === 'motion')
    return <Button kind="secondary" label="看这件议案" onTap={() => go(paths.motion(id))} />
  return null
}
