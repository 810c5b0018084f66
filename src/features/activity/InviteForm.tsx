import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Api } from '@/contract/api'
import type { Output } from '@/contract/endpoint'
import { ask } from '@/features/ask/ask'
import { useSend } from '@/features/ask/use-send'
import { replace } from '@/platform/navigate'
import { paths } from '@/platform/paths'
import { say } from '@/platform/toast'
import { Notice } from '@/ui/feedback/Notice'
import { Button } from '@/ui/form/Button'
import { TogglePills } from '@/ui/form/Pills'
import { Card } from '@/ui/text/Card'
import { Section } from '@/ui/text/Section'
import { chosenFrom } from '@/domain/activity/invite'
import styles from './activity.module.scss'

type Props = { id: string; rev: number; circle: Output<Api['activity.invitable']> }

const pills = (values: readonly string[]) => values.map((value) => ({ value, label: value }))

/** By delegation, by what deputies know, or one by one; whom it reaches is told before it is sent. */
export function InviteForm({ id, rev, circle }: Props) {
  const [chosen, setChosen] = useState({
    deputies: [] as string[],
    delegations: [] as string[],
    expertise: [] as string[],
  })
  const { send, busy, refusal } = useSend()
  const toggle = (key: keyof typeof chosen) => (value: string) =>
    setChosen((before) => ({
      ...before,
      [key]: before[key].includes(value)
        ? before[key].filter((one) => one !== value)
        : [...before[key], value],
    }))
  const all = Object.fromEntries(circle.deputies.map((one) => [one.id, one]))
  const reached = chosenFrom(all, chosen).length
  const invite = async () => {
    const command = { id, rev, verb: 'invite', input: chosen }
    if (!(await send(command, (requestId) => ask('activity.act', { ...command, requestId })))) return
    say('邀请已发出')
    replace(paths.activity(id))
  }
  return (
    <Section title="邀请" note={`选中 ${reached} 人`}>
      <Card>
        {refusal && (
          <Notice tone="danger" alert>
            {refusal}
          </Notice>
        )}
        <View className={styles.small}>按代表团</View>
        <TogglePills
          label="代表团"
          pills={pills(circle.delegations)}
          values={chosen.delegations}
          onToggle={toggle('delegations')}
        />
        <View className={styles.small}>按专长</View>
        <TogglePills
          label="专长"
          pills={pills(circle.expertise)}
          values={chosen.expertise}
          onToggle={toggle('expertise')}
        />
        <View className={styles.small}>按名单</View>
        <TogglePills
          label="代表"
          pills={circle.deputies.map(({ id: value, name }) => ({ value, label: name }))}
          values={chosen.deputies}
          onToggle={toggle('deputies')}
        />
        <Button label="发出邀请" loading={busy} disabled={reached === 0} onTap={() => void invite()} />
      </Card>
    </Section>
  )
}
