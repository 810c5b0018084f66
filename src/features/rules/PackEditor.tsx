import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Api } from '@/contract/api'
import type { Output } from '@/contract/endpoint'
import { packKinds, type PackKind } from '@/domain/rules/numbers'
import type { PackView } from '@/domain/rules/view-schema'
import { ask } from '@/features/ask/ask'
import { useSend } from '@/features/ask/use-send'
import { say } from '@/platform/toast'
import { Dialog } from '@/ui/feedback/Dialog'
import { Notice } from '@/ui/feedback/Notice'
import { Button } from '@/ui/form/Button'
import { DateField, TextArea, TextField } from '@/ui/form/TextField'
import { Card } from '@/ui/text/Card'
import { Section } from '@/ui/text/Section'
import { NumberField } from './NumberField'
import {
  draftFrom,
  draftNumbers,
  faultIn,
  inputOf,
  isChanged,
  type PackDraft,
  type Written,
} from './pack-draft'
import { TrialResult } from './TrialResult'
import styles from './rules.module.scss'

type Trial = Output<Api['rules.dryRun']>
type Props = { kind: PackKind; newest: PackView; rev: number; onDone: () => void; onLeave: () => void }

/** A new version, beginning with the numbers of the newest; tried before it is published. */
export function PackEditor({ kind, newest, rev, onDone, onLeave }: Props) {
  const fields = draftNumbers(kind, newest)
  const [draft, setDraft] = useState<PackDraft>(() => draftFrom(kind, newest))
  const [trial, setTrial] = useState<Trial>()
  const [asking, setAsking] = useState(false)
  const { send, busy, refusal, clear } = useSend()
  const input = inputOf(kind, draft, fields)
  const changed = fields.filter((field) => isChanged(field, draft.numbers[field.key] as Written)) // every field has one
  const wrong = fields.some((field) => faultIn(field, draft.numbers[field.key] as Written))

  const set = (change: Partial<PackDraft>) => {
    setDraft((before) => ({ ...before, ...change }))
    setTrial(undefined)
    clear()
  }
  const tryOut = () => send(['try', input], async () => setTrial(await ask('rules.dryRun', input)))
  const publish = async () => {
    const command = { rev, verb: 'publishPack', input }
    if (!(await send(command, (requestId) => ask('rules.act', { ...command, requestId })))) return
    say('已发布')
    onDone()
  }
  return (
    <Section title={`起草${packKinds[kind]}规则新版`} side="不改了" onSide={onLeave}>
      <Card>
        <Notice tone="info">
          从生效日起提交的{packKinds[kind]}
          用新版；已经提交的一直用提交那天的一版，期限不会因为发布新版而移动。
        </Notice>
        <View className={styles.head}>
          <TextField
            id="pack-name"
            label="版本名称"
            value={draft.name}
            maxLength={40}
            placeholder="吴江区规则 2027 版"
            onChange={(name) => set({ name })}
          />
          <DateField
            id="pack-from"
            label="生效日期"
            value={draft.from}
            hint={`明天或以后，且在最新一版（${newest.from} 起）之后`}
            onChange={(from) => set({ from })}
          />
        </View>
        <TextArea
          id="pack-note"
          label="修改说明"
          value={draft.note}
          maxLength={200}
          placeholder="为什么改、谁决定的"
          onChange={(note) => set({ note })}
        />
        <View className={styles.fields}>
          {fields.map((field) => (
            <NumberField
              key={field.key}
              field={field}
              now={draft.numbers[field.key] as Written} // every field has one
              onChange={(now) => set({ numbers: { ...draft.numbers, [field.key]: now } })}
            />
          ))}
        </View>
        {refusal && !asking && (
          <Notice tone="danger" alert>
            {refusal}
          </Notice>
        )}
        <View className={styles.buttons}>
          <Button
            kind="secondary"
            label="试算对未办结事项的影响"
            loading={busy && !asking}
            disabled={wrong}
            onTap={() => void tryOut()}
          />
          <Button
            label="发布这一版"
            disabled={busy || wrong || changed.length === 0}
            onTap={() => {
              clear()
              setAsking(true)
            }}
          />
        </View>
        {changed.length === 0 && <View className={styles.small}>还没有改动任何一项。</View>}
      </Card>
      {trial && <TrialResult kind={kind} trial={trial} />}
      {asking && (
        <Dialog
          title={`发布《${draft.name || '新版'}》？`}
          consequence={`改动 ${changed.length} 项：${changed.map(({ spec }) => spec.label).join('、')}。自 ${draft.from || '生效日'} 起提交的${packKinds[kind]}使用；已经提交的不变。生效前可以撤销，生效后只能另立新版。`}
          confirm="确认发布"
          busy={busy}
          error={refusal}
          onCancel={() => setAsking(false)}
          onConfirm={() => void publish()}
        />
      )}
    </Section>
  )
}
