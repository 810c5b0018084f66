import { View } from '@tarojs/components'
import { Picture } from '../element/Picture'
import { Region } from '../element/Region'
import { Tap } from '../element/Tap'
import { classes } from '../tone'
import styles from './chart.module.scss'
import { radarImage, type RadarSide } from './radar-svg'

export type RadarProps<S extends RadarSide> = {
  title: string
  /** Six of them: their names stand around the picture. */
  sides: readonly S[]
  mine: string
  others: string
  /** A side is pressed: where its number comes from. */
  onSide: (side: S) => void
}

const told = (value: number | null) => (value === null ? '暂无' : String(value))
const PLACES = ['top', 'upperRight', 'lowerRight', 'bottom', 'lowerLeft', 'upperLeft'] as const

/** Six sides of 0 to 100, against a middle if there is one; every number can be pressed. */
export function Radar<S extends RadarSide>({ title, sides, mine, others, onSide }: RadarProps<S>) {
  const compared = sides.some(({ middle }) => middle !== null)
  const spoken = sides
    .map(
      ({ label, value, middle }) =>
        `${label} ${told(value)}${middle === null ? '' : `，${others} ${middle}`}`,
    )
    .join('；')
  return (
    <View>
      <View className={styles.radar}>
        <Region role="img" label={`${title}：${spoken}`} className={styles.pictureBox}>
          <Picture className={styles.picture} src={radarImage(sides)} />
        </Region>
        {sides.map((side, n) => {
          const { label, value, middle } = side
          return (
            <Tap
              key={label}
              className={classes(styles.corner, styles[PLACES[n % PLACES.length] ?? 'top'])}
              onTap={() => onSide(side)}
            >
              <View className={styles.cornerHead}>
                {label} <View className={styles.value}>{told(value)}</View>
              </View>
              {compared && <View className={styles.middle}>中位 {told(middle)}</View>}
            </Tap>
          )
        })}
      </View>
      <View className={styles.legend}>
        <View className={styles.mine}>{mine}</View>
        {compared && <View className={styles.others}>{others}</View>}
      </View>
    </View>
  )
}
