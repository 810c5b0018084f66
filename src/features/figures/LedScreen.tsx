import { useState } from 'react'
import { SessionFaces } from '@/features/account/SessionFaces'
import { ask } from '@/features/ask/ask'
import { PagedFaces } from '@/features/ask/PagedFaces'
import { usePages } from '@/features/ask/use-pages'
import { useEndReached } from '@/platform/lifecycle'
import { go } from '@/platform/navigate'
import { paths } from '@/platform/paths'
import { Empty } from '@/ui/feedback/Faces'
import { FilterPills, type Pill } from '@/ui/form/Pills'
import { FiguresPage } from './FiguresPage'
import { LedCard } from './LedCard'

type As = 'leading' | 'supervising'

const kinds: readonly Pill<As>[] = [
  { value: 'leading', label: '我领办的' },
  { value: 'supervising', label: '我督办的' },
]

/** A leader's own: what they lead, what they supervise. */
export function LedScreen() {
  const toBoard = { label: '去看督办看板', onTap: () => go(paths.board()) }
  return (
    <FiguresPage here="led" title="领办和督办">
      <SessionFaces citizen={<Empty title="领导登录后在这里看领办和督办的建议" />}>
        {(me) =>
          me.post.role === 'leader' ? (
            <Led key={me.post.id} post={me.post.id} />
          ) : (
            <Empty title="这里给领办、督办的领导看" text="您可以在看板里看全部建议。" button={toBoard} />
          )
        }
      </SessionFaces>
    </FiguresPage>
  )
}

function Led({ post }: { post: string }) {
  const [as, setAs] = useState<As>('leading')
  const pages = usePages(`${post}:${as}`, async (cursor) => {
    const { rows, next } = await ask('suggestion.led', { as, ...(cursor && { cursor }) })
    return { items: rows, next }
  })
  useEndReached(pages.loadMore)
  return (
    <>
      <FilterPills label="领办还是督办" pills={kinds} value={as} onChange={setAs} />
      <PagedFaces
        {...pages}
        empty={
          <Empty
            title={as === 'leading' ? '还没有由您领办的建议' : '还没有由您督办的建议'}
            text={
              as === 'leading'
                ? '区政府办确定领办后，会出现在这里。'
                : '主任会议确定重点督办后，会出现在这里。'
            }
          />
        }
      >
        {(rows) => rows.map((row) => <LedCard key={row.row.id} led={row} onDone={pages.reload} />)}
      </PagedFaces>
    </>
  )
}
