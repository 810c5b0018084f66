import type { ReactNode } from 'react'
import type { Answer } from './use-answer'
import type { Pages } from './use-pages'
import { ErrorFace, ListFoot, OfflineFace, Skeleton } from '@/ui/feedback/Faces'

export type PagedFacesProps<T> = {
  answer: Answer<Pages<T, unknown>>
  reload: () => void
  loadMore: () => void
  empty: ReactNode
  children: (items: readonly T[]) => ReactNode
}

/** The faces of a list read page by page. */
export function PagedFaces<T>({ answer, reload, loadMore, empty, children }: PagedFacesProps<T>) {
  switch (answer.face) {
    case 'loading':
      return <Skeleton rows={4} />
    case 'offline':
      return <OfflineFace onRetry={reload} />
    case 'failed':
      return <ErrorFace message={answer.message} onRetry={reload} />
    case 'ready': {
      const { items, more, loadingMore } = answer.data
      if (items.length === 0) return <>{empty}</>
      return (
        <>
          {children(items)}
          <ListFoot more={more} loading={loadingMore} onMore={loadMore} />
        </>
      )
    }
    default:
      return answer satisfies never
  }
}
