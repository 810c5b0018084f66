import { View } from '@tarojs/components'
import { ClassMark } from '../status/ClassMark'
import { Tap } from '../element/Tap'
import { classes } from '../tone'
import styles from './letter.module.scss'

export type LetterKind =
  'org' | 'documentNo' | 'title' | 'to' | 'paragraph' | 'org-end' | 'date' | 'contact' | 'copy'
/** A line is its text, or the reason why it is hidden. */
export type LetterLine = { kind: string; text?: string | undefined; hidden?: string | undefined }

export type LetterProps = {
  lines: readonly LetterLine[]
  letter?: string | undefined
  /** Pressing a line, to hide it or show it again. */
  onLine?: ((index: number) => void) | undefined
}

const KINDS: Record<string, string | undefined> = {
  org: styles.org,
  documentNo: styles.documentNo,
  title: styles.title,
  to: styles.to,
  paragraph: styles.paragraph,
  'org-end': styles.end,
  date: styles.end,
  contact: styles.contact,
  copy: styles.copy,
}

/** An official reply as it is printed: what is previewed is what is signed. */
export function Letter({ lines, letter, onLine }: LetterProps) {
  return (
    <View className={styles.paper}>
      {letter && (
        <View className={styles.mark}>
          <ClassMark letter={letter} size="l" />
        </View>
      )}
      {lines.map((line, index) => {
        const className = classes(KINDS[line.kind] ?? styles.paragraph, Boolean(onLine) && styles.pressable)
        const content =
          line.hidden === undefined ? line.text : <View className={styles.hidden}>已遮盖：{line.hidden}</View>
        return onLine ? (
          <Tap
            key={index}
            className={className}
            label={line.hidden === undefined ? `遮盖这一行：${line.text ?? ''}` : `已遮盖：${line.hidden}`}
            onTap={() => onLine(index)}
          >
            {content}
          </Tap>
        ) : (
          <View key={index} className={className}>
            {content}
          </View>
        )
      })}
    </View>
  )
}
