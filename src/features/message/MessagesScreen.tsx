import { View } from '@tarojs/components'
import { PhonePage } from '@/features/account/PhonePage'
import { SessionFaces } from '@/features/account/SessionFaces'
import type { Me } from '@/features/account/session'
import { useToday } from '@/features/account/use-today'
import { PagedFaces } from '@/features/ask/PagedFaces'
import { useAsked } from '@/features/ask/use-asked'
import { useEndReached } from '@/platform/lifecycle'
import { Empty } from '@/ui/feedback/Faces'
import { Notice } from '@/ui/feedback/Notice'
import { Button } from '@/ui/form/Button'
import { Card } from '@/ui/text/Card'
import { Section } from '@/ui/text/Section'
import { byDay } from './day-groups'
import styles from './message.module.scss'
import { MessageRow } from './MessageRow'
import { RemindMe } from './RemindMe'
import { unreadMark } from './summary-words'
import { useMessages } from './use-messages'
import { useSummaryNow } from './use-summary-now'

/** 消息: what this person should know, as against 待办, what they have to do. */
export function MessagesScreen() {
  return (
    <SessionFaces
      citizen={
        <PhonePage title="消息">
          <Empty title="消息是给代表和工作人员的" text="公众查询不需要登录，也没有消息。" />
        </PhonePage>
      }
    >
      {(me) => <Messages me={me} />}
    </SessionFaces>
  )
}

function Messages({ me }: { me: Me }) {
  const { pages, shown, open, readAll } = useMessages(me.post.id)
  const summary = useSummaryNow(me.post.id)
  const { run, busy, refusal } = useAsked()
  const today = useToday()
  useEndReached(pages.loadMore)
  return (
    <PhonePage title="消息">
      <RemindMe />
      {refusal && (
        <Notice tone="warn" alert>
          {refusal}
        </Notice>
      )}
      {summary.unread > 0 && (
        <View className={styles.head}>
          <View className={styles.note}>{unreadMark(summary)} 条没读</View>
          <Button kind="text" label="全部标为已读" disabled={busy} onTap={() => void run(readAll)} />
        </View>
      )}
      <PagedFaces
        {...pages}
        empty={<Empty title="还没有消息" text="到期提醒、办理进展、活动通知会出现在这里。" />}
      >
        {(messages) =>
          byDay(shown(messages), today).map((group) => (
            <Section key={group.day} title={group.title}>
              <Card>
                {group.messages.map((message) => (
                  <MessageRow key={message.id} message={message} onOpen={() => open(message)} />
                ))}
              </Card>
            </Section>
          ))
        }
      </PagedFaces>
    </PhonePage>
  )
}
