import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { PagedFaces } from '@/features/ask/PagedFaces'
import { LongList } from '@/features/list/LongList'
import { ListPapers } from '@/features/papers/ListPapers'
import { PartTag } from '@/ui/case/UnitRow'
import { Empty } from '@/ui/feedback/Faces'
import { ListPane } from '@/ui/desk/Panes'
import { ListRow } from '@/ui/desk/ListRow'
import { Heading } from '@/ui/element/Heading'
import { ClockChip } from '@/ui/status/Chip'
import type { Queue } from './queues'
import type { Line, useQueue } from './use-queue'
import { withoutNo } from './without-no'
import styles from './work.module.scss'

type Props = {
  id: string
  queue: Queue
  title: string
  /** Of the whole queue, as far as it is known. */
  count: number | undefined
  /** What narrows the list. */
  head?: ReactNode
  pages: ReturnType<typeof useQueue>
  current: string | undefined
  onChoose: (line: Line) => void
}

export const rowId = (key: string) => `row-${key}`

/** The list pane: one queue. */
export function QueuePane({ id, queue, title, count, head, pages, current, onChoose }: Props) {
  const { answer } = pages
  const loaded = answer.face === 'ready' ? `${answer.data.items.length}${answer.data.more ? '+' : ''}` : ''
  return (
    <ListPane
      id={id}
      head={
        <>
          <Heading level={1} className={styles.listTitle}>
            {title} {count ?? loaded}
            <View className={styles.listNote}>{queue.key === 'inbox' ? '按最急的排在前' : '按最近变动'}</View>
          </Heading>
          {head}
          {queue.key !== 'found' && <ListPapers />}
        </>
      }
    >
      <PagedFaces {...pages} empty={<NoLines queue={queue} title={title} />}>
        {(lines) => (
          <LongList rows={lines} rowHeight={104}>
            {(line) => (
              <ListRow
                key={line.key}
                id={rowId(line.key)}
                no={line.no}
                withoutNo={withoutNo(line.kind)}
                tag={line.part && <PartTag part={line.part} />}
                title={line.title}
                sub={line.sub}
                chip={line.clock && <ClockChip {...line.clock} />}
                selected={line.key === current}
                onTap={() => onChoose(line)}
              />
            )}
          </LongList>
        )}
      </PagedFaces>
    </ListPane>
  )
}

function NoLines({ queue, title }: { queue: Queue; title: string }) {
  if (queue.key === 'found') return <Empty title={`没有找到${title}`} text="换个词，或只写编号。" />
  if (queue.key === 'inbox') return <Empty title="没有符合的待办" text="去掉筛选，或看看别的队列。" />
  return <Empty title="这里现在没有" text="换一个队列看看。" />
}
