import { useRef } from 'react'
import { PhonePage } from '@/features/account/PhonePage'
import { ask } from '@/features/ask/ask'
import { AnswerFaces } from '@/features/ask/AnswerFaces'
import { useAnswer } from '@/features/ask/use-answer'
import type { Opened } from '../act/types'
import { Rate } from './Rate'
import { ReplyRead } from './ReplyRead'

/** The reply to one suggestion, ask by ask, and the deputy's judgement of it. */
export function ReplyScreen({ id }: { id: string }) {
  const { answer, reload } = useAnswer(id, () => ask('suggestion.open', { id }))
  // Once open it stays open: a failed reload must not take away what is being written.
  const opened = useRef<{ id: string; data: Opened }>(undefined)
  if (answer.face === 'ready') opened.current = { id, data: answer.data }
  if (opened.current?.id === id) {
    const { view, offers, rev } = opened.current.data
    const offer = offers.find(({ verb }) => verb === 'rate')
    if (offer) return <Rate key={id} id={id} rev={rev} view={view} offer={offer} onDone={reload} />
    return (
      <PhonePage title="答复与评价">
        <ReplyRead view={view} />
      </PhonePage>
    )
  }
  return (
    <PhonePage title="答复与评价">
      <AnswerFaces answer={answer} onRetry={reload}>
        {() => null}
      </AnswerFaces>
    </PhonePage>
  )
}
