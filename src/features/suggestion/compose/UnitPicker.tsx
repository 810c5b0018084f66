import { View } from '@tarojs/components'
import { useState } from 'react'
import { Sheet } from '@/ui/feedback/Sheet'
import { Button } from '@/ui/form/Button'
import { TogglePills } from '@/ui/form/Pills'
import { Card } from '@/ui/text/Card'
import { Tap } from '@/ui/element/Tap'
import { Icon } from '@/ui/icon/Icon'
import { Section } from '@/ui/text/Section'
import styles from './compose.module.scss'
import type { UnitChoice } from '../act/use-units'

const MOST = 5

type Props = { units: readonly UnitChoice[]; chosen: readonly string[]; onToggle: (id: string) => void }

/** Whom the deputy would like to handle it; the offices decide. */
export function UnitPicker({ units, chosen, onToggle }: Props) {
  const [open, setOpen] = useState(false)
  const names = units.filter(({ id }) => chosen.includes(id)).map(({ name }) => name)
  const shown = names.length > 0 ? names.join('、') : '希望由谁承办，供分办时参考'
  return (
    <Section title="意向单位" note={`选填，最多 ${MOST} 家`}>
      <Card>
        <Tap className={styles.pickRow} label={`意向单位：${shown}`} onTap={() => setOpen(true)}>
          <View className={styles.grow}>{shown}</View>
          <Icon name="right" size="s" />
        </Tap>
      </Card>
      {open && (
        <Sheet
          title="意向单位"
          note={
            units.length > 0 ? `已选 ${chosen.length} 家，最多 ${MOST} 家` : '还没有读到单位名录，请稍后再选'
          }
          onClose={() => setOpen(false)}
          foot={<Button label="选好了" onTap={() => setOpen(false)} />}
        >
          <View className={styles.pills}>
            <TogglePills
              label="意向单位"
              pills={units.map(({ id, name }) => ({ value: id, label: name }))}
              values={chosen}
              onToggle={(id) => (chosen.includes(id) || chosen.length < MOST) && onToggle(id)}
            />
          </View>
        </Sheet>
      )}
    </Section>
  )
}
