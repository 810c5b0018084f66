import { PhonePage } from '@/features/account/PhonePage'
import { AnswerFaces } from '@/features/ask/AnswerFaces'
import { useOpened } from '../use-opened'
import { Rate } from './Rate'
import { ReplyRead } from './ReplyRead'

/** The reply to one suggestion, ask by ask, and the deputy's judgement of it. */
export function ReplyScreen({ id }: { id: string }) {
  const { opened, answer, reload } = useOpened(id)
  if (opened) {
    const { view, offers, rev } = opened
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
