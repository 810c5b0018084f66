import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Api } from '@/contract/api'
import type { Output } from '@/contract/endpoint'
import { ask } from '@/features/ask/ask'
import { AnswerFaces } from '@/features/ask/AnswerFaces'
import { useAnswer } from '@/features/ask/use-answer'
import { useSend } from '@/features/ask/use-send'
import { PhonePage } from '@/features/account/PhonePage'
import { say } from '@/platform/toast'
import { changeText, totalText } from '@/domain/duty/points'
import { Notice } from '@/ui/feedback/Notice'
import { Button } from '@/ui/form/Button'
import { Chip } from '@/ui/status/Chip'
import { Card } from '@/ui/text/Card'
import { KeyValue } from '@/ui/text/KeyValue'
import { Section } from '@/ui/text/Section'
import { FormSheet } from './FormSheet'
import { TableEditor } from './TableEditor'
import styles from './duty.module.scss'

type Book = Output<Api['duty.book']>

/** Rule tables, yearly lists and the switch: for everybody to read, for 代表工委 to change. */
export function RulesScreen() {
  const { answer, reload } = useAnswer('duty-book', () => ask('duty.book', {}))
  return (
    <PhonePage title="积分规则和清单">
      <AnswerFaces answer={answer} onRetry={reload}>
        {(book) => (
          <>
            {book.tables.map((table) => (
              <Table key={table.id} table={table} />
            ))}
            {book.offers.some(({ verb }) => verb === 'adoptTable') && (
              <TableEditor book={book} onDone={reload} />
            )}
            <Plans book={book} />
            <Ranking book={book} onDone={reload} />
          </>
        )}
      </AnswerFaces>
    </PhonePage>
  )
}

function Table({ table }: { table: Book['tables'][number] }) {
  const { name, from, until, base, example, source, state, rules } = table
  return (
    <Section title={name} side={<Chip {...state} />}>
      <Card>
        {example && (
          <Notice tone="warn">示例表，不是本区现行规定；本级人大常委会决定后由代表工委换上。</Notice>
        )}
        <View className={styles.quiet}>
          {from} 起{until ? `至 ${until}` : ''}，基础分 {totalText(base)}。{source}
        </View>
        <KeyValue
          rows={rules.map(({ label, points, cap }) => ({
            key: label,
            value: `${changeText(points)}${cap === undefined ? '' : `（全年最多 ${totalText(cap)}）`}`,
          }))}
        />
      </Card>
    </Section>
  )
}

function Plans({ book }: { book: Book }) {
  return (
    <Section title="年度清单">
      {book.plans.map(({ year, name, items }) => (
        <Card key={year}>
          <View>{name}</View>
          {items.map(({ id, label, target, due, source }) => (
            <View key={id} className={styles.row}>
              <View>
                {label}：{target} 次，{due} 前
              </View>
              <View className={styles.small}>{source}</View>
            </View>
          ))}
        </Card>
      ))}
    </Section>
  )
}

function Ranking({ book, onDone }: { book: Book; onDone: () => void }) {
  const [open, setOpen] = useState(false)
  const { send, busy, refusal, clear } = useSend()
  const mayChange = book.offers.some(({ verb }) => verb === 'setRanking')
  const set = async (reason: string) => {
    const command = { rev: book.rev, verb: 'setRanking', input: { ranking: !book.ranking, reason } }
    if (!(await send(command, (requestId) => ask('duty.bookAct', { ...command, requestId })))) return
    setOpen(false)
    say(book.ranking ? '积分排名已关闭' : '积分排名已开启')
    onDone()
  }
  return (
    <Section
      title="积分排名"
      side={<Chip label={book.ranking ? '已开启' : '已关闭'} tone={book.ranking ? 'warn' : 'success'} />}
    >
      <Card>
        <View className={styles.quiet}>{book.whyNoRanking}</View>
        {mayChange && (
          <View className={styles.buttons}>
            <Button
              kind="secondary"
              label={book.ranking ? '关闭排名' : '开启排名'}
              onTap={() => {
                clear()
                setOpen(true)
              }}
            />
          </View>
        )}
      </Card>
      {open && (
        <FormSheet
          title={book.ranking ? '关闭积分排名' : '开启积分排名'}
          note={book.whyNoRanking}
          fields={[{ key: 'reason', label: '决定依据', kind: 'text' }]}
          submit="确定"
          busy={busy}
          refusal={refusal}
          onSubmit={({ reason = '' }) => void set(reason)}
          onClose={() => setOpen(false)}
        />
      )}
    </Section>
  )
}
