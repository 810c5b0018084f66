import { View } from '@tarojs/components'
import { Region } from '../element/Region'
import { Icon } from '../icon/Icon'
import { classes, type Tone } from '../tone'
import styles from './stage-rail.module.scss'

export type StageRailProps = {
  stops: readonly string[]
  /** How many stops are behind; the next one is the present. Equal to the number of stops: all done. */
  done: number
  tone: Tone
}

const sentence = ({ stops, done }: StageRailProps) =>
  done >= stops.length
    ? `共 ${stops.length} 步，已全部完成`
    : `第 ${done + 1} 步，共 ${stops.length} 步：${stops[done] ?? ''}`

/** Seven stops with their names; in large type bars and one sentence. */
export function StageRail(props: StageRailProps) {
  const { stops, done, tone } = props
  return (
    <Region role="img" label={sentence(props)} className={styles.rail}>
      <View className={styles.full}>
        {stops.map((stop, index) => (
          <View key={stop} className={styles.stop}>
            <View
              className={classes(styles.line, index > 0 && styles.lined, index <= done && styles.lineDone)}
            />
            <View
              className={classes(
                styles.dot,
                index < done && styles.doneDot,
                index === done && styles.nowDot,
                index === done && styles[tone],
              )}
            >
              {index < done && <Icon name="check" size="s" />}
            </View>
            <View className={classes(styles.name, index === done && styles.nowName)}>{stop}</View>
          </View>
        ))}
      </View>
      <View className={styles.careOnly}>
        <MiniRail {...props} />
        <View className={styles.sentence}>{sentence(props)}</View>
      </View>
    </Region>
  )
}

/** Seven bars, for cards in a list: one node, drawn by its background, for a list draws many. */
export function MiniRail(props: StageRailProps) {
  const { stops, done, tone } = props
  const part = (count: number) => `${((100 * count) / stops.length).toFixed(1)}%`
  return (
    <Region
      role="img"
      label={sentence(props)}
      className={classes(styles.mini, styles[`${tone}Mini`])}
      style={{ backgroundSize: `100% 100%, ${part(done)} 100%, ${part(done + 1)} 100%` }}
    />
  )
}
