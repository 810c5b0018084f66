import { View } from '@tarojs/components'
import { AnswerFaces } from '@/features/ask/AnswerFaces'
import type { Answer } from '@/features/ask/use-answer'
import type { Pages } from '@/features/ask/use-pages'
import { LongList } from '@/features/list/LongList'
import type { InboxItem } from '@/features/inbox/use-inbox'
import { TodoRow } from '@/ui/case/TodoRow'
import { Heading } from '@/ui/element/Heading'
import { Button } from '@/ui/form/Button'
import { Chip, ClockChip } from '@/ui/status/Chip'
import { Card } from '@/ui/text/Card'
import styles from './home.module.scss'
import { openTodo, todoIcon, todoSub } from './todo'

type Props = { answer: Answer<Pages<InboxItem, unknown>>; onRetry: () => void; onMore: () => void }

/** What only this person can do now, the most urgent first. */
export function Todos({ answer, onRetry, onMore }: Props) {
  return (
    <AnswerFaces answer={answer} onRetry={onRetry}>
      {({ items, more, loadingMore }) => (
        <Card>
          <View className={styles.todoHead}>
            <Heading level={2} className={styles.todoTitle}>
              待办 {items.length}
              {more ? '+' : ''} 件
            </Heading>
            {items.length > 1 && <View className={styles.place}>最急的在前</View>}
          </View>
          {items.length === 0 && <View className={styles.none}>现在没有要办的。有了会排在这里。</View>}
          <LongList rows={items} rowHeight={72}>
            {(item) => (
              <TodoRow
                key={item.id}
                icon={todoIcon(item.verb)}
                tone={item.clock?.tone ?? 'info'}
                title={item.label}
                sub={todoSub(item)}
                chip={item.clock ? <ClockChip {...item.clock} /> : <Chip label="等您办理" tone="info" />}
                onTap={() => openTodo(item)}
              />
            )}
          </LongList>
          {more && (
            <Button
              kind="text"
              label={loadingMore ? '正在加载…' : '看更多待办'}
              disabled={loadingMore}
              onTap={onMore}
            />
          )}
        </Card>
      )}
    </AnswerFaces>
  )
}
