import { View } from '@tarojs/components'
import { useState } from 'react'
import type { PackView } from '@/domain/rules/view-schema'
import { Tap } from '@/ui/element/Tap'
import { Chip } from '@/ui/status/Chip'
import { Card } from '@/ui/text/Card'
import { Section } from '@/ui/text/Section'
import { NumbersTable } from './NumbersTable'
import { packStates } from './tones'
import styles from './rules.module.scss'

/** The versions, newest first; the one in force stands open. */
export function Versions({ versions }: { versions: readonly PackView[] }) {
  const [chosen, setChosen] = useState(() => versions.find(({ state }) => state === 'inForce')?.id)
  const shown = versions.find(({ id }) => id === chosen) ?? versions[0]
  return (
    <>
      <Section title="版本" note={`共 ${versions.length} 版`}>
        <Card>
          {versions.map((pack) => (
            <Tap
              key={pack.id}
              className={styles.version}
              chosen={pack === shown}
              onTap={() => setChosen(pack.id)}
            >
              <View className={styles.grow}>
                <View className={pack === shown ? styles.shown : styles.name}>{pack.name}</View>
                <View className={styles.small}>
                  {pack.from} 起{pack.until ? `，至 ${pack.until}` : ''} ·{' '}
                  {pack.version === undefined ? '系统预置' : `本级第 ${pack.version} 版`}
                </View>
              </View>
              <Chip {...packStates[pack.state]} />
            </Tap>
          ))}
        </Card>
      </Section>
      {shown && (
        <Section title={shown.name} note="每项数目和出处">
          <Card>
            <NumbersTable numbers={shown.numbers} />
          </Card>
        </Section>
      )}
    </>
  )
}
