import { View } from '@tarojs/components'
import { Region } from '../element/Region'
import { Tap } from '../element/Tap'
import { classes } from '../tone'
import styles from './chart.module.scss'

export type Column = { label: string; value: number; text: string }

type Props<C extends Column> = {
  title: string
  columns: readonly C[]
  /** A column is pressed: where its number comes from. */
  onColumn?: ((column: C) => void) | undefined
}

/** Upright bars from zero, each with its number. */
export function Columns<C extends Column>({ title, columns, onColumn }: Props<C>) {
  const most = Math.max(1, ...columns.map(({ value }) => Math.abs(value)))
  return (
    <Region
      role="list"
      label={title}
      className={classes(styles.columns, onColumn !== undefined && styles.pressed)}
    >
      {columns.map((column) => {
        const { label, value, text } = column
        const inside = (
          <>
            <View className={styles.columnText}>{text}</View>
            <View
              className={value < 0 ? styles.barLess : styles.bar}
              style={{ height: `${Math.round((Math.abs(value) / most) * 100)}%` }}
            />
            <View className={styles.columnLabel}>{label}</View>
          </>
        )
        return (
          <Region key={label} role="listitem" label={`${label} ${text}`} className={styles.columnItem}>
            {onColumn ? (
              <Tap className={styles.column} onTap={() => onColumn(column)}>
                {inside}
              </Tap>
            ) : (
              <View className={styles.column}>{inside}</View>
            )}
          </Region>
        )
      })}
    </Region>
  )
}
