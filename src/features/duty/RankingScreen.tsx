import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Api } from '@/contract/api'
import type { Output } from '@/contract/endpoint'
import { ask } from '@/features/ask/ask'
import { AnswerFaces } from '@/features/ask/AnswerFaces'
import { useAnswer } from '@/features/ask/use-answer'
import { useSend } from '@/features/ask/use-send'
import { useToday } from '@/features/account/use-today'
import { say } from '@/platform/toast'
import { totalText } from '@/domain/duty/points'
import { Empty } from '@/ui/feedback/Faces'
import { Notice } from '@/ui/feedback/Notice'
import { Button } from '@/ui/form/Button'
import { Chip } from '@/ui/status/Chip'
import { Card } from '@/ui/text/Card'
import { Section } from '@/ui/text/Section'
import { DutyPage } from './DutyPage'
import { FormSheet } from './FormSheet'
import styles from './duty.module.scss'

type Book = Output<Api['duty.book']>
type Rows = Output<Api['duty.ranking']>

/** The switch with the reason why it is off, and only behind it a ranking. */
export function RankingScreen() {
  const year = Number(useToday().slice(0, 4))
  const { answer, reload } = useAnswer(`ranking:${year}`, async () => {
    const book = await ask('duty.book', {})
    return { book, ranking: book.ranking ? await ask('duty.ranking', { year }) : undefined }
  })
  return (
    <DutyPage title="积分排名" current="ranking">
      <AnswerFaces answer={answer} onRetry={reload}>
        {({ book, ranking }) => (
          <>
            <Switch book={book} onDone={reload} />
            {ranking && <Rows ranking={ranking} />}
          </>
        )}
      </AnswerFaces>
    </DutyPage>
  )
}

function Switch({ book, onDone }: { book: Book; onDone: () => void }) {
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
      title="排名开关"
      side={<Chip label={book.ranking ? '已开启' : '已关闭'} tone={book.ranking ? 'warn' : 'success'} />}
    >
      <Card>
        <View>
          {book.ranking
            ? '本级已经决定开启。只有代表工委看得到，代表和公众看不到。'
            : '默认关闭：没有任何页面、接口按积分排列代表。'}
        </View>
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
          fields={[
            {
              key: 'reason',
              label: '决定依据',
              kind: 'text',
              hint: book.ranking ? '选填' : '写明本级人大常委会的决定，不少于 10 个字',
            },
          ]}
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

function Rows({ ranking: { year, rows } }: { ranking: Rows }) {
  return (
    <Section title={`${year} 年积分`} note="从高到低，同分按编号；只给代表工委">
      {rows.length === 0 ? (
        <Empty title="今年还没有账目" />
      ) : (
        <>
          <Notice tone="neutral">积分只说做了多少，不说做得好坏；建议质量请看画像里的结果。</Notice>
          <Card>
            {rows.map(({ id, name, delegation, total }) => (
              <View key={id} className={styles.ranked}>
                <View className={styles.grow}>
                  {name} <View className={styles.inline}>{delegation}</View>
                </View>
                <View className={styles.points}>{totalText(total)}</View>
              </View>
            ))}
          </Card>
        </>
      )}
    </Section>
  )
}
