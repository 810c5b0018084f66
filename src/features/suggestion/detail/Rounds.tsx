import { View } from '@tarojs/components'
import type { CaseView } from '@/domain/suggestion/view-schema'
import { Section } from '@/ui/text/Section'
import { Answers } from './Answers'
import { RatingCard } from './RatingCard'
import { ReplyHead } from './ReplyHead'

/** Every reply that was issued, the newest first; an earlier round stays as it was. */
export function Rounds({ view }: { view: CaseView }) {
  const replied = view.rounds.filter((round) => round.replies.length > 0).reverse()
  const several = view.rounds.length > 1
  return (
    <>
      {replied.map((round) => (
        <View key={round.number}>
          <Section title={several ? `第 ${round.number} 轮答复` : '答复'}>
            {round.replies.map((reply) => (
              <ReplyHead key={reply.documentNo} reply={reply} />
            ))}
          </Section>
          <Answers asks={view.content.asks} replies={round.replies} />
          <RatingCard round={round} />
        </View>
      ))}
    </>
  )
}
