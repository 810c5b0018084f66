import { View } from '@tarojs/components'
import type { Api } from '@/contract/api'
import type { Output } from '@/contract/endpoint'
import { ask } from '@/features/ask/ask'
import { useSend } from '@/features/ask/use-send'
import { RowCard } from '@/features/browse/RowCard'
import { say } from '@/platform/toast'
import { Notice } from '@/ui/feedback/Notice'
import { Button } from '@/ui/form/Button'
import styles from './figures.module.scss'

type Led = Output<Api['suggestion.led']>['rows'][number]

/** One case in a leader's hands: where it stands, what happened last, and urging with one press. */
export function LedCard({ led: { row, rev, last, whyNotUrge }, onDone }: { led: Led; onDone: () => void }) {
  const { send, busy, refusal } = useSend()
  async function urge(): Promise<void> {
    const command = { id: row.id, rev, verb: 'urge', input: { note: '' } }
    const done = await send(command, (requestId) => ask('suggestion.act', { ...command, requestId }))
    if (!done) return
    say('已催办')
    onDone()
  }
  return (
    <View className={styles.led}>
      <RowCard row={row} />
      <View className={styles.ledFoot}>
        <View className={styles.ledLast}>{last ? `${last.when}　${last.text}` : '还没有办理记录'}</View>
        <Button
          kind="secondary"
          label="催办"
          disabled={busy || whyNotUrge !== undefined}
          onTap={() => void urge()}
        />
      </View>
      {whyNotUrge && <View className={styles.small}>{whyNotUrge}</View>}
      {refusal && <Notice tone="warn">{refusal}</Notice>}
    </View>
  )
}
