import { View } from '@tarojs/components'
import styles from './text.module.scss'

/** Plain text as it was typed: line breaks kept, nothing interpreted. */
export function Paragraphs({ text }: { text: string }) {
  return (
    <View>
      {text.split(/\n+/).map((line, index) => (
        <View key={index} className={styles.paragraph}>
          {line}
        </View>
      ))}
    </View>
  )
}
