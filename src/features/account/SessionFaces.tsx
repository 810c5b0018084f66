import { ErrorFace, OfflineFace, Skeleton } from '@/ui/feedback/Faces'
import { loadSession, useSession, type Me } from './session'
import type { ReactNode } from 'react'

/** Draws `children` for a person in office, `citizen` for anybody else, and the other faces of signing in. */
export function SessionFaces({ children, citizen }: { children: (me: Me) => ReactNode; citizen: ReactNode }) {
  const session = useSession()
  switch (session.face) {
    case 'loading':
      return <Skeleton rows={4} />
    case 'offline':
      return <OfflineFace onRetry={() => void loadSession()} />
    case 'failed':
      return <ErrorFace message={session.message} onRetry={() => void loadSession()} />
    case 'citizen':
      return <>{citizen}</>
    case 'signed-in':
      return <>{children(session.me)}</>
    default:
      return session satisfies never
  }
}
