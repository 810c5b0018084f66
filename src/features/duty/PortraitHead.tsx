import { View } from '@tarojs/components'
import { useToday } from '@/features/account/use-today'
import { Radar } from '@/ui/chart/Radar'
import { Select } from '@/ui/element/Select'
import { Tap } from '@/ui/element/Tap'
import { Icon } from '@/ui/icon/Icon'
import { Chip } from '@/ui/status/Chip'
import { Card } from '@/ui/text/Card'
import { Title } from '@/ui/text/Title'
import type { Behind } from './LinesSheet'
import type { Portrait } from './use-portrait'
import styles from './duty.module.scss'

type Props = { view: Portrait['view']; onYear: (year: number) => void; onBehind: (behind: Behind) => void }

/** Who it is of, the six sides against the delegation's middle, and what the year says of them. */
export function PortraitHead({ view, onYear, onBehind }: Props) {
  const { deputy, year, dimensions, peers, tags, relation } = view
  const sides = dimensions.map(({ score, median, ...rest }) => ({ ...rest, value: score, middle: median }))
  return (
    <>
      <View className={styles.person}>
        <View className={styles.mark}>{deputy.name.slice(-1)}</View>
        <View>
          <Title text={deputy.name} />
          <View className={styles.quiet}>{deputy.delegation}</View>
        </View>
      </View>
      <Card>
        <View className={styles.head}>
          <View className={styles.cardTitle}>{year} 年履职画像</View>
          <YearChoice year={year} onYear={onYear} />
        </View>
        <Radar
          title={`${year} 年履职画像`}
          sides={sides}
          mine={relation === 'owner' ? '我' : deputy.name}
          others="代表团中位数"
          onSide={({ label, value, middle, why }) =>
            onBehind({
              title: `${label} ${value ?? '暂无'}`,
              note: `${why}。${middle === null ? peersNote(view) : `代表团中位数 ${middle}。`}`,
              entries: view.entries.filter(({ dimension }) => dimension === label),
            })
          }
        />
        <View className={styles.small}>{peers}。各维度分开看，不合成总分，不排名。</View>
        {tags.length > 0 && (
          <View className={styles.tags}>
            {tags.map(({ label, why, lines }) => (
              <Tap
                key={label}
                className={styles.tag}
                onTap={() =>
                  onBehind({
                    title: label,
                    note: why,
                    entries: view.entries.filter(({ id }) => lines.includes(id)),
                  })
                }
              >
                <Chip label={label} tone="info" />
                <View className={styles.small}>{why}</View>
              </Tap>
            ))}
          </View>
        )}
      </Card>
    </>
  )
}

const peersNote = ({ dimensions }: Portrait['view']) =>
  dimensions.some(({ median }) => median !== null) ? '这一面有数的代表不到 5 人，不显示中位数。' : ''

function YearChoice({ year, onYear }: { year: number; onYear: (year: number) => void }) {
  const now = Number(useToday().slice(0, 4))
  const years = [now, now - 1, now - 2]
  return (
    <View className={styles.yearChoice}>
      <Select
        id="duty-year"
        label="换年度"
        className={styles.year}
        value={String(year)}
        onChange={(value) => onYear(Number(value))}
        choices={years.map((one) => ({ value: String(one), label: `${one} 年` }))}
      />
      <Icon name="down" size="s" />
    </View>
  )
}
