import { View } from '@tarojs/components'
import { useSayDay } from '@/features/account/use-today'
import type { CaseView } from '@/domain/suggestion/view-schema'
import { Empty } from '@/ui/feedback/Faces'
import { Notice } from '@/ui/feedback/Notice'
import { Answers } from '../detail/Answers'
import { CaseHead } from '../detail/CaseHead'
import { Promises } from '../detail/Promises'
import { RatingCard } from '../detail/RatingCard'
import { ReplyHead } from '../detail/ReplyHead'
import styles from './reply.module.scss'

/** The newest reply, to be read before it is judged. */
export function ReplyRead({ view }: { view: CaseView }) {
  const sayDay = useSayDay()
  const round = [...view.rounds].reverse().find((one) => one.replies.length > 0)
  const window = view.deadlines.find(({ name }) => name === '评价')
  return (
    <>
      <CaseHead view={view} rail={false} />
      {window && (
        <View className={styles.due}>
          {sayDay(window.due)}前评价，{window.text} · 逾期记为“未评价”
        </View>
      )}
      {round ? (
        <>
          {round.replies.map((reply) => (
            <View key={reply.documentNo}>
              <ReplyHead reply={reply} />
              {reply.promises.length > 0 && (
                <Notice tone="success">{reply.promises.length} 项承诺都写明了内容、标准和时限。</Notice>
              )}
            </View>
          ))}
          <Answers asks={view.content.asks} replies={round.replies} />
          <Promises promises={view.promises} />
          <RatingCard round={round} />
        </>
      ) : (
        <Empty title="还没有答复" text="承办单位签发后，会在这里请您评价。" />
      )}
    </>
  )
}
