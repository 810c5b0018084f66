import { Text } from '@tarojs/components'
import { splitHits } from './highlight'
import styles from './public.module.scss'

/** A text with the words looked for marked. */
export function Marked({ text, words }: { text: string; words: string }) {
  if (words === '') return <>{text}</>
  return (
    <>
      {splitHits(text, words).map((piece, index) =>
        piece.hit ? (
          <Text key={index} className={styles.hit}>
            {piece.text}
          </Text>
        ) : (
          <Text key={index}>{piece.text}</Text>
        ),
      )}
    </>
  )
}
