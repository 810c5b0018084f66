import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Api } from '@/contract/api'
import type { Asked, Output } from '@/contract/endpoint'
import { ask } from '@/features/ask/ask'
import { useSend } from '@/features/ask/use-send'
import { useToday } from '@/features/account/use-today'
import { say } from '@/platform/toast'
import { subjectKeys, subjects, type Subject } from '@/domain/duty/subject'
import { changeText, totalText } from '@/domain/duty/points'
import { Notice } from '@/ui/feedback/Notice'
import { Button } from '@/ui/form/Button'
import { DateField, TextField } from '@/ui/form/TextField'
import { Card } from '@/ui/text/Card'
import { KeyValue } from '@/ui/text/KeyValue'
import { Section } from '@/ui/text/Section'
import styles from './duty.module.scss'

type Book = Output<Api['duty.book']>
type Trial = Output<Api['duty.dryRun']>
type TableInput = Asked<Api['duty.dryRun']>['table']
type Row = { points: string; cap: string }

type Props = { book: Book; onDone: () => void; onLeave: () => void }

/** A new table, beginning with the numbers of the newest; tried on last year before it is adopted. */
export function TableEditor({ book, onDone, onLeave }: Props) {
  const [newest] = book.tables
  const lastYear = Number(useToday().slice(0, 4)) - 1
  const [name, setName] = useState('')
  const [from, setFrom] = useState('')
  const [until, setUntil] = useState('')
  const [source, setSource] = useState('')
  const [base, setBase] = useState(newest ? String(newest.base / 10) : '60')
  const [rows, setRows] = useState<Partial<Record<Subject, Row>>>(() => rowsOf(newest))
  const [trial, setTrial] = useState<Trial>()
  const { send, busy, refusal } = useSend()
  const table = tableOf({ name, from, until, source, base, rows })

  const change = (subject: Subject, part: keyof Row, value: string) =>
    setRows((before) => ({
      ...before,
      [subject]: { points: '', cap: '', ...before[subject], [part]: value },
    }))
  const run = () =>
    send(['try', table], async () => setTrial(await ask('duty.dryRun', { year: lastYear, table })))
  const adopt = async () => {
    const command = { rev: book.rev, verb: 'adoptTable', input: table }
    if (!(await send(command, (requestId) => ask('duty.bookAct', { ...command, requestId })))) return
    say('积分表已启用')
    onDone()
  }
  return (
    <Section title="换一张积分表" note="先试算，再启用">
      <Card>
        <TextField id="table-name" label="积分表名称" value={name} onChange={setName} maxLength={40} />
        <DateField
          id="table-from"
          label="生效日期"
          value={from}
          onChange={setFrom}
          hint="只能从以后的日子起用，已经记的分不变"
        />
        <DateField
          id="table-until"
          label="失效日期"
          optional
          value={until}
          onChange={setUntil}
          hint="不填，用到下一张表起用为止"
        />
        <TextField
          id="table-source"
          label="依据"
          optional
          value={source}
          onChange={setSource}
          maxLength={200}
        />
        <TextField id="table-base" label="基础分" type="text" value={base} onChange={setBase} />
        <View className={styles.rules}>
          {subjectKeys
            .filter((key) => key !== 'correction')
            .map((key) => (
              <View key={key} className={styles.cells}>
                <View className={styles.grow}>{subjects[key].label}</View>
                <View className={styles.narrow}>
                  <TextField
                    id={`points-${key}`}
                    label="分值"
                    value={rows[key]?.points ?? ''}
                    onChange={(value) => change(key, 'points', value)}
                  />
                </View>
                <View className={styles.narrow}>
                  <TextField
                    id={`cap-${key}`}
                    label="年度上限"
                    value={rows[key]?.cap ?? ''}
                    onChange={(value) => change(key, 'cap', value)}
                  />
                </View>
              </View>
            ))}
        </View>
        {refusal && (
          <Notice tone="danger" alert>
            {refusal}
          </Notice>
        )}
        <View className={styles.buttons}>
          <Button
            kind="secondary"
            label={`用 ${lastYear} 年的账试算`}
            loading={busy}
            onTap={() => void run()}
          />
          <Button kind="secondary" label="不换了" onTap={onLeave} />
          <Button label="启用这张表" disabled={busy} onTap={() => void adopt()} />
        </View>
        {trial && <TrialResult trial={trial} />}
      </Card>
    </Section>
  )
}

function TrialResult({ trial }: { trial: Trial }) {
  return (
    <Notice tone="info" title={`${trial.year} 年 ${trial.deputies} 位代表，什么也没有保存`}>
      <View>
        升 {trial.raised} 人，降 {trial.lowered} 人，不变 {trial.unchanged} 人；变化从{' '}
        {changeText(trial.least)} 到 {changeText(trial.most)}
      </View>
      <KeyValue
        rows={trial.changes.map(({ name, before, after }) => ({
          key: name,
          value: `${totalText(before)} → ${totalText(after)}`,
        }))}
      />
    </Notice>
  )
}

function rowsOf(table: Book['tables'][number] | undefined): Partial<Record<Subject, Row>> {
  return Object.fromEntries(
    (table?.rules ?? []).map(({ subject, points, cap }) => [
      subject,
      { points: String(points / 10), cap: cap === undefined ? '' : String(cap / 10) },
    ]),
  )
}

type Written = {
  name: string
  from: string
  until: string
  source: string
  base: string
  rows: Partial<Record<Subject, Row>>
}

// A number that is none goes on as it is: the rules say what is wrong with it.
function tableOf({ name, from, until, source, base, rows }: Written): TableInput {
  const number = (text: string) => (text.trim() === '' ? NaN : Number(text))
  return {
    name,
    from: from as TableInput['from'], // checked by the schema
    ...(until && { until: until as TableInput['from'] }), // checked by the schema
    source,
    base: number(base),
    rules: subjectKeys.flatMap((subject) => {
      const row = rows[subject]
      if (!row || row.points.trim() === '') return []
      return [{ subject, points: number(row.points), ...(row.cap.trim() && { cap: number(row.cap) }) }]
    }),
  }
}
