import type { PublicPage } from '@/domain/suggestion/public-schema'
import { AskAnswer } from '@/ui/case/AskAnswer'
import { Card } from '@/ui/text/Card'
import { outcomeChip } from './reply-words'

type Props = { asks: readonly string[]; answers: NonNullable<PublicPage['answers']> }

/** Each ask with the reply to it; an ask without one says so. */
export function AnsweredAsks({ asks, answers }: Props) {
  return (
    <Card>
      {asks.map((ask, index) => {
        const answer = answers.find((one) => one.ask === index + 1)
        return (
          <AskAnswer
            key={index}
            number={index + 1}
            ask={ask}
            outcome={answer && outcomeChip(answer.outcome)}
            text={answer?.text ?? ''}
            reason={answer?.reason ?? ''}
          />
        )
      })}
    </Card>
  )
}
