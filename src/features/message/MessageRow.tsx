import { View } from '@tarojs/components'
import { Tap } from '@/ui/element/Tap'
import { Icon, type IconName } from '@/ui/icon/Icon'
import { classes } from '@/ui/tone'
import type { Message } from './day-groups'
import styles from './message.module.scss'

const icons: Readonly<Record<Message['topic'], IconName>> = {
  due: 'clock',
  progress: 'doc',
  activity: 'calendar',
}

/** One message; an unread one is bold and dotted, and says so to who cannot see that. */
export function MessageRow({ message, onOpen }: { message: Message; onOpen: () => void }) {
  const { topic, kind, title, text, read } = message
  // Of a case the news comes first, of an activity what kind of news it is: the words themselves name the activity.
  const [news, about] = kind === 'activity' ? [title, text] : [text, title]
  return (
    <Tap
      className={classes(styles.row, !read && styles.unread)}
      label={`${read ? '' : '未读，'}${news}，${about}`}
      onTap={onOpen}
    >
      <View className={styles.icon}>
        <Icon name={icons[topic]} />
        {!read && <View className={styles.dot} />}
      </View>
      <View className={styles.grow}>
        <View className={styles.title}>{news}</View>
        <View className={styles.note}>{about}</View>
      </View>
    </Tap>
  )
}
