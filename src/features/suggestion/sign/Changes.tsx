import { Text, View } from '@tarojs/components'
import type { CaseView } from '@/domain/suggestion/view-schema'
import { useSayDay } from '@/features/account/use-today'
import { Notice } from '@/ui/feedback/Notice'
import { Card } from '@/ui/text/Card'
import { Section } from '@/ui/text/Section'
import styles from './changes.module.scss'

type Sent = NonNullable<CaseView['sentBack']>
type Piece = NonNullable<Sent['changes']>[number]['pieces'][number]

/** What has changed since the head sent the reply back, beside what was asked for. */
export function Changes({ view }: { view: CaseView }) {
  const sayDay = useSayDay()
  const { sentBack } = view
  if (!sentBack?.changes) return null
  const { note, on, by, changes } = sentBack
  return (
    <Section title="退回后改了什么" side={`${changes.length} 处`}>
      <Notice tone={changes.length > 0 ? 'info' : 'warn'} title={`${sayDay(on)} ${by}的修改意见`}>
        {note}
      </Notice>
      <Card>
        {changes.length === 0 && <View>与退回时一字未改。</View>}
        {changes.map(({ label, pieces }) => (
          <View key={label} className={styles.change}>
            <View className={styles.label}>{label}</View>
            <View className={styles.text}>
              {pieces.map((piece, index) => (
                <OnePiece key={index} piece={piece} />
              ))}
            </View>
          </View>
        ))}
      </Card>
    </Section>
  )
}

/** Struck out and underlined as well as coloured; the words say it to those who hear the page. */
function OnePiece({ piece: { kind, text } }: { piece: Piece }) {
  if (kind === 'same') return <Text>{text}</Text>
  return (
    <Text className={styles[kind]} aria-label={`${kind === 'gone' ? '删去' : '新写'}：${text}`}>
      {text}
    </Text>
  )
}
