import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { MiniRail } from '../status/StageRail'
import { Card } from '../text/Card'
import { CaseNo } from '../text/CaseNo'
import { Title } from '../text/Title'
import type { Tone } from '../tone'
import styles from './case.module.scss'

export type CaseCardProps = {
  no?: number | undefined
  withoutNo?: string | undefined
  /** 主办 / 会办 tag before the number, on a unit's list. */
  tag?: ReactNode
  title: string
  /** Chips at the right of the number. */
  chips?: ReactNode
  rail?: { stops: readonly string[]; done: number; tone: Tone } | undefined
  /** Stage chip and unit at the left of the foot, the clock at its right. */
  foot?: ReactNode
  footSide?: ReactNode
  /** → what to do next. */
  next?: string | undefined
  selected?: boolean | undefined
  onTap: () => void
}

/** A case in a list; the whole card is pressed. */
export function CaseCard(props: CaseCardProps) {
  const { no, withoutNo, tag, title, chips, rail, foot, footSide, next, onTap } = props
  return (
    <Card onTap={onTap}>
      <View className={styles.cardHead}>
        {tag ? (
          <View className={styles.cardNo}>
            {tag}
            <CaseNo no={no} without={withoutNo} />
          </View>
        ) : (
          <CaseNo no={no} without={withoutNo} />
        )}
        {chips && <View className={styles.chips}>{chips}</View>}
      </View>
      <Title text={title} size="dt" level={3} />
      {rail && <MiniRail {...rail} />}
      {next && <View className={styles.next}>{`→ ${next}`}</View>}
      {(foot !== undefined || footSide !== undefined) && (
        <View className={styles.foot}>
          <View className={styles.footLeft}>{foot}</View>
          {footSide}
        </View>
      )}
    </Card>
  )
}
