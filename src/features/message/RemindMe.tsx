import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { askToSubscribe, canSubscribe } from '@/platform/subscribe'
import { say } from '@/platform/toast'
import { Button } from '@/ui/form/Button'
import { Card } from '@/ui/text/Card'
import styles from './message.module.scss'
import { agreedTo, loadSummary, useSummary } from './summary'
import { balanceWords } from './summary-words'

/**
 * Asks for leave to remind through WeChat. `spent`: only where none is left, so that nobody is asked again and again.
 * Nothing in a browser, and nothing where this is not in use.
 */
export function RemindMe({ spent = false }: { spent?: boolean }) {
  const reminders = useSummary((summary) => summary.reminders)
  const known = useSummary((summary) => summary.known)
  const [busy, setBusy] = useState(false)
  // A page that WeChat's own message opened is the first one: nothing has been asked yet.
  useEffect(() => {
    if (canSubscribe && !known) void loadSummary()
  }, [known])
  const wanted = spent ? reminders.filter(({ left }) => left === 0) : reminders
  if (!canSubscribe || wanted.length === 0) return null

  async function agree(): Promise<void> {
    setBusy(true)
    const accepted = await askToSubscribe(wanted.map(({ template }) => template))
    const topics = wanted.filter(({ template }) => accepted.includes(template)).map(({ topic }) => topic)
    if (topics.length === 0) say('没有同意接收，随时可以再点')
    else say((await agreedTo(topics)) ? '好的，有消息会提醒您' : '已同意，联网后记上')
    setBusy(false)
  }

  return (
    <Card>
      <View className={styles.remind}>
        <View className={styles.grow}>
          <View>微信提醒</View>
          <View className={styles.note}>{balanceWords(reminders)}</View>
        </View>
        <Button kind="text" label="以后提醒我" loading={busy} onTap={() => void agree()} />
      </View>
    </Card>
  )
}
