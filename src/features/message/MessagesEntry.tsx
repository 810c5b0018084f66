import { View } from '@tarojs/components'
import { go } from '@/platform/navigate'
import { paths } from '@/platform/paths'
import { Tap } from '@/ui/element/Tap'
import { Icon } from '@/ui/icon/Icon'
import styles from './message.module.scss'
import { unreadMark } from './summary-words'
import { useSummaryNow } from './use-summary-now'

/** The way to the messages, with how many are unread. */
export function MessagesEntry({ post }: { post: string }) {
  const summary = useSummaryNow(post)
  const mark = unreadMark(summary)
  return (
    <Tap
      className={styles.entry}
      label={summary.unread > 0 ? `消息，${mark} 条未读` : '消息'}
      onTap={() => go(paths.messages())}
    >
      <Icon name="bell" size="l" />
      {summary.unread > 0 && <View className={styles.count}>{mark}</View>}
    </Tap>
  )
}
