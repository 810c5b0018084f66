import { View } from '@tarojs/components'
import { Label } from '@/ui/element/Label'
import { TextBox } from '@/ui/element/TextBox'
import { FieldError } from '@/ui/form/Field'
import { classes } from '@/ui/tone'
import styles from './compose.module.scss'

const MOST = 60

type Props = {
  value: string
  error: string | undefined
  onChange: (value: string) => void
  onBlur: () => void
}

/** The title is written as it will be read: large, in the document's face, over a line. */
export function TitleField({ value, error, onChange, onBlur }: Props) {
  return (
    <View className={styles.titleField}>
      <Label htmlFor="title" className={styles.titleLabel}>
        标题
      </Label>
      <TextBox
        id="title"
        className={classes(styles.titleBox, Boolean(error) && styles.titleWrong)}
        value={value}
        maxLength={MOST}
        placeholder="关于……的建议"
        invalid={Boolean(error)}
        errorId={error ? 'title-error' : undefined}
        onChange={(title) => onChange(title.replace(/\n/g, ''))}
        onBlur={onBlur}
      />
      <View className={styles.titleFoot}>
        <View className={styles.titleError}>{error && <FieldError id="title-error" message={error} />}</View>
        <View className={styles.counter}>
          {[...value].length} / {MOST} 字
        </View>
      </View>
    </View>
  )
}
