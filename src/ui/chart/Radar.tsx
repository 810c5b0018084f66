import { View } from '@tarojs/components'
import { Picture } from '../element/Picture'
import { Region } from '../element/Region'
import styles from './chart.module.scss'
import { radarImage, type RadarSide } from './radar-svg'

export type RadarProps = { title: string; sides: readonly RadarSide[]; mine: string; others: string }

const told = (value: number | null) => (value === null ? '暂无' : String(value))

/** Several sides of 0 to 100, against a middle if there is one; the same numbers stand below in words. */
export function Radar({ title, sides, mine, others }: RadarProps) {
  const compared = sides.some(({ middle }) => middle !== null)
  const spoken = sides
    .map(
      ({ label, value, middle }) =>
        `${label} ${told(value)}${middle === null ? '' : `，${others} ${middle}`}`,
    )
    .join('；')
  return (
    <View>
      <Region role="img" label={`${title}：${spoken}`} className={styles.radar}>
        <Picture className={styles.picture} src={radarImage(sides)} />
      </Region>
      <View className={styles.legend}>
        <View className={styles.mine}>{mine}</View>
        {compared && <View className={styles.others}>{others}</View>}
      </View>
      <Region role="list" label={`${title}的数值`} className={styles.sides}>
        {sides.map(({ label, value, middle }) => (
          <Region key={label} role="listitem" className={styles.side}>
            <View>{label}</View>
            <View className={styles.value}>{told(value)}</View>
            {compared && <View className={styles.middle}>{middle === null ? '—' : `中位 ${middle}`}</View>}
          </Region>
        ))}
      </Region>
    </View>
  )
}
