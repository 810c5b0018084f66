import { View } from '@tarojs/components'
import type { Board, Narrowing } from '@/domain/figures/board-schema'
import type { DelayKey } from '@/domain/figures/lists'
import { go } from '@/platform/navigate'
import { paths } from '@/platform/paths'
import { Region } from '@/ui/element/Region'
import { Tap } from '@/ui/element/Tap'
import { Card } from '@/ui/text/Card'
import { Section } from '@/ui/text/Section'
import styles from './figures.module.scss'
import { paramsOf } from './narrowing'

const SHOWN = 10

/** 逾期天数归谁: each day past the deadline belongs to whoever held the case on it. */
export function Holders({ board: { holders }, narrowing }: { board: Board; narrowing: Narrowing }) {
  const most = Math.max(1, ...holders.map(({ days }) => days))
  const all = holders.reduce((sum, { days }) => sum + days, 0)
  const open = (list: DelayKey, holder: string) =>
    go(paths.figureCases({ ...paramsOf(narrowing), list, holder }))
  return (
    <Section title="逾期天数归谁" note={all > 0 ? `共 ${all} 天` : undefined}>
      <Card>
        {holders.length === 0 && <View className={styles.small}>没有逾期。</View>}
        <Region role="list" label="逾期天数归谁">
          {holders.slice(0, SHOWN).map(({ name, days, running, delayed }) => (
            <Region key={name} role="listitem" className={styles.holder}>
              <View className={styles.holderHead}>
                <View className={styles.holderName}>{name}</View>
                <View className={styles.holderDays}>{`${days} 天`}</View>
              </View>
              <View className={styles.holderTrack} aria-hidden>
                <View className={styles.holderBar} style={{ width: `${Math.round((days / most) * 100)}%` }} />
              </View>
              <View className={styles.holderLists}>
                {running > 0 && (
                  <Tap className={styles.opens} onTap={() => open('running', name)}>
                    {`正在逾期 ${running} 件`}
                  </Tap>
                )}
                {delayed > 0 && (
                  <Tap className={styles.opens} onTap={() => open('delayed', name)}>
                    {`已了结 ${delayed} 件`}
                  </Tap>
                )}
              </View>
            </Region>
          ))}
        </Region>
        {holders.length > SHOWN && (
          <View className={styles.small}>{`另有 ${holders.length - SHOWN} 家，全部在导出的 Excel 里。`}</View>
        )}
        <View className={styles.small}>期限过后的每一天，算当天持有这件建议的单位；退回、改办不清零。</View>
      </Card>
    </Section>
  )
}
