import { LinkRow } from '@/features/account/LinkRow'
import { go } from '@/platform/navigate'
import { paths } from '@/platform/paths'
import { unreadMark } from './summary-words'
import { useSummaryNow } from './use-summary-now'

/** The row of 我的 that leads to the messages. */
export function MessagesLink({ post }: { post: string }) {
  const summary = useSummaryNow(post)
  return (
    <LinkRow
      icon="bell"
      label="消息"
      note={summary.unread > 0 ? `${unreadMark(summary)} 条没读` : '提醒、进展、活动通知'}
      onTap={() => go(paths.messages())}
    />
  )
}
