import { Text } from '@tarojs/components'
import { Heading } from '../element/Heading'
import { classes } from '../tone'
import styles from './text.module.scss'

/** A document's title: 的建议 and 的议案 stay together, so that no line holds one character. */
export function Title({
  text,
  size = 'h1',
  level = 1,
}: {
  text: string
  size?: 'h1' | 'dt'
  level?: 1 | 2 | 3
}) {
  // In a list the browser's own balancing must do: a node more in every row is too dear.
  const ending = (size === 'h1' && /(的建议|的议案)$/.exec(text)?.[0]) || ''
  const start = ending ? text.slice(0, -ending.length) : text
  return (
    <Heading level={level} className={classes(size === 'h1' ? styles.h1 : styles.dt)}>
      {start}
      {ending && <Text className={styles.keep}>{ending}</Text>}
    </Heading>
  )
}
