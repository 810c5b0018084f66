import { View } from '@tarojs/components'
import { PagedFaces } from '@/features/ask/PagedFaces'
import { ListPapers } from '@/features/papers/ListPapers'
import { Empty } from '@/ui/feedback/Faces'
import { ListPane } from '@/ui/desk/Panes'
import { ListRow } from '@/ui/desk/ListRow'
import { Heading } from '@/ui/element/Heading'
import { ClockChip } from '@/ui/status/Chip'
import type { Line, useQueue } from './use-queue'
import styles from './work.module.scss'

type Props = {
  id: string
  title: string
  pages: ReturnType<typeof useQueue>
  current: string | undefined
  onChoose: (line: Line) => void
}

/** The list pane: one queue. */
export function QueuePane({ id, title, pages, current, onChoose }: Props) {
  const count = pages.answer.face === 'ready' ? pages.answer.data.items.length : undefined
  const more = pages.answer.face === 'ready' && pages.answer.data.more
  return (
    <ListPane
      id={id}
      head={
        <>
          <Heading level={1} className={styles.listTitle}>
            {title} {count}
            {more && '+'}
            <View className={styles.listNote}>{title === '待办' ? '按最急的排在前' : '按最近变动'}</View>
          </Heading>
          <ListPapers />
        </>
      }
    >
      <PagedFaces {...pages} empty={<Empty title="这里现在没有" text="换一个队列看看。" />}>
        {(lines) =>
          lines.map((line) => (
            <ListRow
              key={line.key}
              no={line.no}
              title={line.title}
              sub={line.sub}
              chip={line.clock && <ClockChip {...line.clock} />}
              selected={line.key === current}
              onTap={() => onChoose(line)}
            />
          ))
        }
      </PagedFaces>
    </ListPane>
  )
}
