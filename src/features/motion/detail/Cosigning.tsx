import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import type { MotionView } from '@/domain/motion/view-schema'
import { Button } from '@/ui/form/Button'
import { Chip } from '@/ui/status/Chip'
import { Icon } from '@/ui/icon/Icon'
import { Card } from '@/ui/text/Card'
import { Section } from '@/ui/text/Section'
import { classes, type Tone } from '@/ui/tone'
import styles from '../motion.module.scss'

const tones = {
  signed: 'success',
  invited: 'info',
  lapsed: 'warn',
  declined: 'neutral',
  revoked: 'neutral',
  left: 'neutral',
} as const satisfies Record<MotionView['signers'][number]['state'], Tone>

const FIRST = 3

/** How many put their name to it, how many the law asks, until when, and who. */
export function Cosigning({ view }: { view: MotionView }) {
  const { count, signers, session, stage } = view
  const cutOff = session?.cutOff
  const open = stage.key === 'draft' || stage.key === 'cosigning'
  const [all, setAll] = useState(open)
  const standing = open ? signers : signers.filter(({ state }) => state === 'signed')
  const shown = all ? standing : standing.slice(0, FIRST)
  return (
    <Section title="联名" note={open ? '领衔代表计入人数' : undefined}>
      <Card>
        <View className={classes(styles.count, count.missing === 0 && styles.enough)}>
          <View>
            已联名 <Text className={styles.have}>{count.have}</Text> 人
            <Text className={styles.of}> / 须满 {count.need} 人</Text>
          </View>
          <View className={styles.quiet}>
            {count.missing === 0 ? '已满法定人数' : `还差 ${count.missing} 人`}
          </View>
        </View>
        <View className={styles.bar} aria-hidden>
          {Array.from({ length: Math.max(count.need, count.have) }, (_, at) => (
            <View key={at} className={classes(styles.cell, at < count.have && styles.cellOn)} />
          ))}
        </View>
        {open && (
          <View className={styles.cutOff}>
            <Icon name="clock" size="s" />
            {cutOff ? `议案截止 ${cutOff.text}${cutOff.passed ? '，已过' : ''}` : '主席团还没有决定截止时间'}
          </View>
        )}
        <View className={styles.law}>{count.source}</View>
        {standing.length > 0 && (
          <View className={styles.signers}>
            {shown.map((signer) => (
              <View key={signer.id} className={styles.signer}>
                <View className={styles.grow}>
                  <View>{signer.name}</View>
                  <View className={styles.small}>
                    {[signer.delegation, signer.note].filter(Boolean).join(' · ')}
                  </View>
                </View>
                <Chip
                  label={signer.state === 'lapsed' ? '须重新确认' : signer.stateLabel}
                  tone={tones[signer.state]}
                />
              </View>
            ))}
            {shown.length < standing.length && (
              <Button kind="text" label={`看全部 ${standing.length} 位`} onTap={() => setAll(true)} />
            )}
          </View>
        )}
      </Card>
    </Section>
  )
}
