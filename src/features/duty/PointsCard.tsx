import { View } from '@tarojs/components'
import { useState } from 'react'
import { changeText, totalText } from '@/domain/duty/points'
import { go } from '@/platform/navigate'
import { paths } from '@/platform/paths'
import { Columns } from '@/ui/chart/Columns'
import { Tap } from '@/ui/element/Tap'
import { Notice } from '@/ui/feedback/Notice'
import { Button } from '@/ui/form/Button'
import { Card } from '@/ui/text/Card'
import { Section } from '@/ui/text/Section'
import { classes } from '@/ui/tone'
import type { Behind } from './LinesSheet'
import type { Entry, Portrait } from './use-portrait'
import styles from './duty.module.scss'

const FIRST = 4

type Props = { view: Portrait['view']; onBehind: (behind: Behind) => void }

/** What the year counts, by kind of matter and by month; every number opens the lines it is made of. */
export function PointsCard({ view, onBehind }: Props) {
  const [all, setAll] = useState(false)
  const { total, base, earned, table, trend, lastYear, entries, relation } = view
  const groups = groupsOf(entries)
  const shown = all ? groups : groups.slice(0, FIRST)
  const rest = groups.slice(shown.length)
  return (
    <Section title="积分" side="计分规则" onSide={() => go(paths.dutyRules())}>
      <Card>
        <View className={styles.totalRow}>
          <View>
            <View className={styles.totalLine}>
              <View className={styles.total}>{totalText(total)}</View> 分
            </View>
            <View className={styles.small}>
              只有{relation === 'owner' ? '您' : '代表本人'}和代表工委看得到
            </View>
          </View>
          <View className={styles.right}>
            <View>基础 {totalText(base)}</View>
            <View>本年 {changeText(earned)}</View>
            {lastYear && (
              <View>
                {lastYear.year} 年 {totalText(lastYear.total)}
              </View>
            )}
          </View>
        </View>
        {shown.map((group) => (
          <GroupRow key={group.subject} group={group} onBehind={onBehind} />
        ))}
        {rest.length > 0 && (
          <Button
            kind="text"
            label={`另外 ${rest.length} 项，共 ${changeText(rest.reduce((sum, one) => sum + one.counted, 0))}`}
            onTap={() => setAll(true)}
          />
        )}
      </Card>
      <Card>
        <View className={styles.cardTitle}>各月得分</View>
        <Columns
          title="各月得分"
          columns={trend.map(({ month, points }) => ({
            label: `${month}月`,
            value: points,
            text: points === 0 ? '0' : totalText(points),
            month,
          }))}
          onColumn={({ month, text }) =>
            onBehind({
              title: `${month} 月得分 ${text}`,
              note: '这个月入账的每一笔。',
              entries: entries.filter(({ on }) => Number(on.slice(5, 7)) === month),
            })
          }
        />
      </Card>
      {table?.example && (
        <Notice tone="neutral">积分按《{table.name}》计算：这是示例，不是本区现行规定。</Notice>
      )}
      <Notice tone="neutral">积分只由系统里的真实事件产生，每一分都能点开看依据。</Notice>
    </Section>
  )
}

type Group = { subject: string; counted: number; entries: Entry[] }

/** Matters that count, the greatest first; what only stands in the ledger is read there. */
function groupsOf(entries: readonly Entry[]): Group[] {
  const groups = new Map<string, Group>()
  for (const entry of entries) {
    const known = groups.get(entry.subject) ?? { subject: entry.subject, counted: 0, entries: [] }
    known.counted += entry.counted
    known.entries.push(entry)
    groups.set(entry.subject, known)
  }
  return [...groups.values()]
    .filter(({ counted }) => counted !== 0)
    .sort((a, b) => b.counted - a.counted || (a.subject < b.subject ? -1 : 1))
}

function GroupRow({ group, onBehind }: { group: Group; onBehind: (behind: Behind) => void }) {
  const { subject, counted, entries } = group
  const standing = entries.filter(({ state }) => state !== 'voided')
  const [latest] = entries
  const open = counted < 0 ? entries.find(({ appealable }) => appealable) : undefined
  return (
    <Tap
      className={styles.entry}
      onTap={() => onBehind({ title: `${subject} ${changeText(counted)}`, note: latest?.why ?? '', entries })}
    >
      <View className={classes(styles.groupPoints, counted < 0 ? styles.less : styles.more)}>
        {changeText(counted)}
      </View>
      <View className={styles.grow}>
        <View>
          {subject} {standing.length} 笔
        </View>
        <View className={styles.small}>{latest?.what}</View>
      </View>
      {open?.appealable && <View className={styles.appealable}>{open.appealable.text}</View>}
    </Tap>
  )
}
