import { Picture } from '../element/Picture'
import { Region } from '../element/Region'
import styles from './chart.module.scss'
import { trendImage, type TrendPoint } from './trend-svg'

/** Done against due, month by month; its numbers are told in words too. */
export function Trend({
  title,
  points,
  now,
  large,
}: {
  title: string
  points: readonly TrendPoint[]
  now: number
  large: boolean
}) {
  const spoken = points.map(({ label, done, due }) => `${label} 已答复 ${done}，应答复 ${due}`).join('；')
  return (
    <Region role="img" label={`${title}：${spoken}`}>
      <Picture className={styles.trend} src={trendImage(points, now, large ? 1.24 : 1)} />
    </Region>
  )
}
