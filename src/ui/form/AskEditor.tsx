import { View } from '@tarojs/components'
import { Tap } from '../element/Tap'
import { TextBox } from '../element/TextBox'
import { Icon } from '../icon/Icon'
import { Card } from '../text/Card'
import { classes } from '../tone'
import { FieldError } from './Field'
import styles from './ask-editor.module.scss'

export type AskEditorProps = {
  asks: readonly string[]
  onChange: (asks: string[]) => void
  /** Per ask, by index: what is wrong with it. */
  errors?: readonly (string | undefined)[] | undefined
  most?: number
  /** What each is called. */
  noun?: string
  placeholder?: string
}

/** Numbered asks: write, add, remove, move up and down. */
export function AskEditor({
  asks,
  onChange,
  errors = [],
  most = 20,
  noun = '诉求',
  placeholder = '写清地点、数量、时限',
}: AskEditorProps) {
  const set = (index: number, text: string) => onChange(asks.map((ask, at) => (at === index ? text : ask)))
  const remove = (index: number) => onChange(asks.filter((_ask, at) => at !== index))
  const swap = (index: number, other: number) =>
    onChange(
      asks.map((ask, at) =>
        at === index ? (asks[other] ?? ask) : at === other ? (asks[index] ?? ask) : ask,
      ),
    )
  return (
    <Card>
      {asks.map((ask, index) => (
        <View key={index} id={`ask-${index + 1}`} className={styles.row}>
          <View className={classes(styles.number, Boolean(errors[index]) && styles.numberWrong)}>
            {index + 1}
          </View>
          <View className={styles.body}>
            <TextBox
              id={`ask-text-${index + 1}`}
              label={`${noun} ${index + 1}`}
              className={classes(styles.box, Boolean(errors[index]) && styles.wrong)}
              value={ask}
              maxLength={500}
              placeholder={placeholder}
              invalid={Boolean(errors[index])}
              onChange={(text) => set(index, text)}
            />
            {errors[index] && <FieldError message={errors[index] ?? ''} />}
            <View className={styles.tools}>
              <Tool
                label={`${noun} ${index + 1} 上移`}
                name="up"
                disabled={index === 0}
                onTap={() => swap(index, index - 1)}
              />
              <Tool
                label={`${noun} ${index + 1} 下移`}
                name="down"
                disabled={index === asks.length - 1}
                onTap={() => swap(index, index + 1)}
              />
              <Tool
                label={`删除${noun} ${index + 1}`}
                name="close"
                disabled={asks.length === 1}
                onTap={() => remove(index)}
              />
            </View>
          </View>
        </View>
      ))}
      <Tap className={styles.add} disabled={asks.length >= most} onTap={() => onChange([...asks, ''])}>
        <Icon name="plus" size="s" /> 增加一条{noun}
      </Tap>
    </Card>
  )
}

function Tool(props: { label: string; name: 'up' | 'down' | 'close'; disabled: boolean; onTap: () => void }) {
  return (
    <Tap
      className={classes(styles.tool, props.disabled && styles.toolOff)}
      label={props.label}
      disabled={props.disabled}
      onTap={props.onTap}
    >
      <Icon name={props.name} size="s" />
    </Tap>
  )
}
