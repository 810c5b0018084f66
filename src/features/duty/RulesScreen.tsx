import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Api } from '@/contract/api'
import type { Output } from '@/contract/endpoint'
import { ask } from '@/features/ask/ask'
import { AnswerFaces } from '@/features/ask/AnswerFaces'
import { useAnswer } from '@/features/ask/use-answer'
import { changeText, totalText } from '@/domain/duty/points'
import { Notice } from '@/ui/feedback/Notice'
import { Chip } from '@/ui/status/Chip'
import { Card } from '@/ui/text/Card'
import { Section } from '@/ui/text/Section'
import { classes } from '@/ui/tone'
import { DutyPage } from './DutyPage'
import { TableEditor } from './TableEditor'
import styles from './duty.module.scss'

type Book = Output<Api['duty.book']>

/** Rule tables: for everybody to read, for 代表工委 to change. */
export function RulesScreen() {
  const { answer, reload } = useAnswer('duty-book', () => ask('duty.book', {}))
  const [editing, setEditing] = useState(false)
  const mayChange = answer.face === 'ready' && answer.data.offers.some(({ verb }) => verb === 'adoptTable')
  const bar = mayChange && !editing && { primary: { label: '换一张积分表', onTap: () => setEditing(true) } }
  const done = () => {
    setEditing(false)
    reload()
  }
  return (
    <DutyPage title="积分规则" current="rules" bar={bar || undefined}>
      <AnswerFaces answer={answer} onRetry={reload}>
        {(book) => (
          <>
            {editing ? (
              <TableEditor book={book} onDone={done} onLeave={() => setEditing(false)} />
            ) : (
              book.tables.map((table) => <Table key={table.id} table={table} />)
            )}
          </>
        )}
      </AnswerFaces>
    </DutyPage>
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
        <View className={styles.rules}>
          {rules.map(({ subject, label, dimension, points, cap }) => (
            <View key={subject} className={styles.rule}>
              <View className={styles.grow}>
                <View>{label}</View>
                <View className={styles.small}>
                  {dimension}
                  {cap !== undefined && `，全年最多 ${totalText(cap)}`}
                </View>
              </View>
              <View className={classes(styles.points, points < 0 ? styles.less : styles.more)}>
                {changeText(points)}
              </View>
            </View>
          ))}
        </View>
      </Card>
    </Section>
  )
}
