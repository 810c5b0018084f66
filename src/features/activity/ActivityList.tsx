import { ask } from '@/features/ask/ask'
import { PagedFaces } from '@/features/ask/PagedFaces'
import { usePages } from '@/features/ask/use-pages'
import { LongList } from '@/features/list/LongList'
import { Empty } from '@/ui/feedback/Faces'
import { ActivityCard } from './ActivityCard'

/** What is to come, or what is past, a page at a time. */
export function ActivityList({ when }: { when: 'upcoming' | 'past' }) {
  const pages = usePages(`activities:${when}`, async (cursor) => {
    const { rows, next } = await ask('activity.list', { when, ...(cursor && { cursor }) })
    return { items: rows, next }
  })
  return (
    <PagedFaces
      {...pages}
      empty={
        <Empty
          title={when === 'upcoming' ? '近期没有活动' : '还没有参加过活动'}
          text="收到邀请后在这里报名或请假。"
        />
      }
    >
      {(rows) => (
        <LongList rows={rows} rowHeight={150}>
          {(row) => <ActivityCard key={row.id} row={row} />}
        </LongList>
      )}
    </PagedFaces>
  )
}
