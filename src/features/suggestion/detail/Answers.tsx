import type { RoundView } from '@/domain/suggestion/view-schema'
import { Section } from '@/ui/text/Section'
import { AnsweredAsks } from './AnsweredAsks'

type Reply = NonNullable<RoundView['reply']>

/** The reply, ask by ask. */
export function Answers({ asks, reply }: { asks: readonly string[]; reply: Reply }) {
  return (
    <Section title="逐条回应" side={`${asks.length} 条诉求，回应 ${reply.answers.length} 条`}>
      <AnsweredAsks asks={asks} answers={reply.answers} />
    </Section>
  )
}
