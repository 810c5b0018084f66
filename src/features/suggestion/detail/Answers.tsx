import type { RoundView } from '@/domain/suggestion/view-schema'
import { Section } from '@/ui/text/Section'
import { AnsweredAsks } from './AnsweredAsks'

type Reply = RoundView['replies'][number]

/** The reply, ask by ask. */
export function Answers({ asks, replies }: { asks: readonly string[]; replies: readonly Reply[] }) {
  const answers = replies.flatMap((reply) => reply.answers).sort((a, b) => a.ask - b.ask)
  return (
    <Section title="逐条回应" side={`${asks.length} 条诉求，回应 ${answers.length} 条`}>
      <AnsweredAsks asks={asks} answers={answers} />
    </Section>
  )
}
