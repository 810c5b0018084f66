import type { RoundView } from '@/domain/suggestion/view-schema'
import { AskAnswer } from '@/ui/case/AskAnswer'
import { Card } from '@/ui/text/Card'
import { Section } from '@/ui/text/Section'
import { outcomeChip } from './reply-words'

type Reply = NonNullable<RoundView['reply']>

/** Each ask with the reply to it. */
export function Answers({
  asks,
  reply,
  title = '逐条回应',
}: {
  asks: readonly string[]
  reply: Reply
  title?: string
}) {
  return (
    <Section title={title} side={`${asks.length} 条诉求，回应 ${reply.answers.length} 条`}>
      <Card>
        {asks.map((ask, index) => {
          const answer = reply.answers.find((one) => one.ask === index + 1)
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
    </Section>
  )
}
