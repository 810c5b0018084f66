import { View } from '@tarojs/components'
import { LongList } from '@/features/list/LongList'
import type { CaseRow } from '@/domain/suggestion/view-schema'
import { Tap } from '@/ui/element/Tap'
import { Chip, ClockChip } from '@/ui/status/Chip'
import { CaseNo } from '@/ui/text/CaseNo'
import { Card } from '@/ui/text/Card'
import styles from './browse.module.scss'
import { openCase } from './open-case'

/** The list at a desk: one line each. */
export function CaseTable({ rows }: { rows: readonly CaseRow[] }) {
  return (
    <Card flush>
      <View className={styles.tableHead} aria-hidden>
        <View className={styles.no}>编号</View>
        <View className={styles.title}>标题</View>
        <View className={styles.who}>领衔代表</View>
        <View className={styles.unit}>主办单位</View>
        <View className={styles.stage}>进展</View>
        <View className={styles.clock}>期限</View>
      </View>
      <LongList rows={rows} rowHeight={64}>
        {(row) => (
          <Tap key={row.id} className={styles.tableRow} onTap={() => openCase(row)}>
            <View className={styles.no}>
              <CaseNo no={row.no} />
            </View>
            <View className={styles.title}>{row.title}</View>
            <View className={styles.who}>
              {row.author}
              <View className={styles.small}>{row.delegation}</View>
            </View>
            <View className={styles.unit}>{row.unit ?? '—'}</View>
            <View className={styles.stage}>
              <Chip label={row.stage.label} tone={row.stage.tone} />
              {row.chips.map((chip) => (
                <Chip key={chip.label} {...chip} />
              ))}
            </View>
            <View className={styles.clock}>{row.clock && <ClockChip {...row.clock} />}</View>
          </Tap>
        )}
      </LongList>
    </Card>
  )
}
