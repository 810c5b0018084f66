import { View } from '@tarojs/components'
import type { BoardGroup } from '@/domain/figures/board-schema'
import { figureKeys, figures, unitRateText } from '@/domain/figures/figures'
import { Region } from '@/ui/element/Region'
import { Tap } from '@/ui/element/Tap'
import { Card } from '@/ui/text/Card'
import { classes } from '@/ui/tone'
import styles from './figures.module.scss'

/** Every figure of every group, a line each. */
export function GroupTable({
  groups,
  narrow,
}: {
  groups: readonly BoardGroup[]
  narrow: (group: BoardGroup) => (() => void) | undefined
}) {
  return (
    <Card flush>
      <View className={styles.tableHead} aria-hidden>
        <View className={styles.name}>名称</View>
        <View className={styles.cell}>交办</View>
        {figureKeys.map((key) => (
          <View key={key} className={styles.cell}>
            {figures[key].label}
          </View>
        ))}
        <View className={styles.cell}>未评价</View>
        <View className={styles.cell}>逾期</View>
        <View className={styles.cell}>退回</View>
      </View>
      <Region role="list" label="各组的指标">
        {groups.map((group) => {
          const onTap = narrow(group)
          const cells = <Cells group={group} />
          return (
            <Region key={group.value} role="listitem">
              {onTap ? (
                <Tap
                  className={classes(styles.tableRow, styles.opensRow)}
                  label={spoken(group)}
                  onTap={onTap}
                >
                  {cells}
                </Tap>
              ) : (
                <View className={styles.tableRow}>{cells}</View>
              )}
            </Region>
          )
        })}
      </Region>
    </Card>
  )
}

function spoken({ label, cases, rates, unrated, overdue, returned }: BoardGroup): string {
  const told = figureKeys.map((key) => `${figures[key].label} ${unitRateText(rates[key])}`).join('，')
  return `${label}：交办 ${cases}，${told}，未评价 ${unrated}，逾期 ${overdue}，退回 ${returned}。只看这一组`
}

function Cells({ group }: { group: BoardGroup }) {
  const { label, cases, rates, unrated, overdue, returned } = group
  return (
    <>
      <View className={styles.name}>{label}</View>
      <View className={styles.cell}>{cases}</View>
      {figureKeys.map((key) => {
        const rate = rates[key]
        const bad = figures[key].label === figures.inflated.label && rate.of > 0
        return (
          <View key={key} className={classes(styles.cell, bad && styles.fault)}>
            {unitRateText(rate)}
            {rate.among > 0 && <View className={styles.small}>{`${rate.of}/${rate.among}`}</View>}
          </View>
        )
      })}
      <View className={styles.cell}>{unrated}</View>
      <View className={classes(styles.cell, overdue > 0 && styles.fault)}>{overdue}</View>
      <View className={styles.cell}>{returned}</View>
    </>
  )
}
