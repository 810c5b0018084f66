import type { ReactNode } from 'react'
import { ErrorFace, OfflineFace, Skeleton } from '@/ui/feedback/Faces'
import type { Answer } from './use-answer'

export type AnswerFacesProps<T> = { answer: Answer<T>; onRetry: () => void; children: (data: T) => ReactNode }

/** The faces of one thing asked for. */
export function AnswerFaces<T>({ answer, onRetry, children }: AnswerFacesProps<T>) {
  switch (answer.face) {
    case 'loading':
      return <Skeleton rows={4} />
    case 'offline':
      return <OfflineFace onRetry={onRetry} />
    case 'failed':
      return <ErrorFace message={answer.message} onRetry={onRetry} />
    case 'ready':
      return <>{children(answer.data)}</>
    default:
      return answer satisfies never
  }
}
