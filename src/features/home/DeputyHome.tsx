import { View } from '@tarojs/components'
import type { Me } from '@/features/account/session'
import { LinkRow } from '@/features/account/LinkRow'
import { TabHeader } from '@/features/account/TabHeader'
import { TabPage } from '@/features/account/TabPage'
import { AnswerFaces } from '@/features/ask/AnswerFaces'
import { RowCard } from '@/features/browse/RowCard'
import { MessagesEntry } from '@/features/message/MessagesEntry'
import { go } from '@/platform/navigate'
import { paths } from '@/platform/paths'
import { useUnsent } from '@/features/suggestion/compose/use-unsent'
import { Empty } from '@/ui/feedback/Faces'
import { Card } from '@/ui/text/Card'
import { Section } from '@/ui/text/Section'
import { Greeting } from './Greeting'
import { Todos } from './Todos'
import { useHome } from './use-home'
import { WriteButton } from './WriteButton'
import styles from './home.module.scss'

/** A deputy's home: what waits first, then a pen, then the cases. */
export function DeputyHome({ me }: { me: Me }) {
  const { inbox, cases, drafts } = useHome(me.post.id)
  useUnsent(me.person.id, () => {
    cases.reload()
    inbox.reload()
  })
  return (
    <TabPage tab="home" ruled>
      <TabHeader title="智慧人大" note={me.congress.name} level={2} plain>
        <MessagesEntry post={me.post.id} />
      </TabHeader>
      <Greeting me={me} />
      <View className={styles.order}>
        <View className={styles.todos}>
          <Todos answer={inbox.answer} onRetry={inbox.reload} onMore={inbox.loadMore} />
        </View>
        <View className={styles.write}>
          <WriteButton drafts={drafts} />
        </View>
      </View>
      <Card>
        <LinkRow
          icon="scale"
          label="议案"
          note="写议案、联名、看大会决定和落实"
          onTap={() => go(paths.motions())}
        />
        <LinkRow
          icon="chart"
          label="我的履职"
          note="画像、积分、清单、账单、回单"
          onTap={() => go(paths.portrait())}
        />
        <LinkRow
          icon="calendar"
          label="活动"
          note="视察、调研、列席、接待、培训：报名、请假、签到"
          onTap={() => go(paths.activities())}
        />
      </Card>
      <Section title="我的建议" side="全部" onSide={() => go(paths.browse())}>
        <AnswerFaces answer={cases.answer} onRetry={cases.reload}>
          {(rows) =>
            rows.length > 0 ? (
              rows.map((row) => <RowCard key={row.id} row={row} mine />)
            ) : (
              <Empty title="还没有提过建议" text="一个人就能提，不需要附议。先写下一件事、几条诉求就行。" />
            )
          }
        </AnswerFaces>
      </Section>
    </TabPage>
  )
}
