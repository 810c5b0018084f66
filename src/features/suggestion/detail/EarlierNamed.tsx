import { View } from '@tarojs/components'
import { numberText } from '@/domain/suggestion/suggestion'
import type { CaseView } from '@/domain/suggestion/view-schema'
import { go } from '@/platform/navigate'
import { paths } from '@/platform/paths'
import { Tap } from '@/ui/element/Tap'
import { Icon } from '@/ui/icon/Icon'
import { Card } from '@/ui/text/Card'
import { Section } from '@/ui/text/Section'
import styles from './detail.module.scss'

type Named = CaseView['content']['relatesTo'][number]

/** The earlier cases that this one refers to. */
export function EarlierNamed({ earlier }: { earlier: readonly Named[] }) {
  if (earlier.length === 0) return null
  return (
    <Section title="前情">
      <Card flush>
        {earlier.map((one) => (
          <EarlierLine key={one.id} earlier={one} />
        ))}
      </Card>
    </Section>
  )
}

function EarlierLine({ earlier }: { earlier: Named }) {
  const { label, title, no, year } = earlier
  const path = pathTo(earlier)
  const words = (
    <View className={styles.earlierWords}>
      <View>{title ?? '这件建议没有公开，您不能查看'}</View>
      <View className={styles.earlierNote}>
        {[label, year && `${year} 年`, no !== undefined && numberText(no)].filter(Boolean).join(' · ')}
      </View>
    </View>
  )
  if (!path) return <View className={styles.earlierRow}>{words}</View>
  return (
    <Tap className={styles.earlierRow} onTap={() => go(path)}>
      {words}
      <Icon name="right" size="s" />
    </Tap>
  )
}

function pathTo({ id, opens, code }: Named): string | undefined {
  if (opens === 'case') return paths.detail(id)
  return opens === 'page' && code ? paths.item(code) : undefined
}
