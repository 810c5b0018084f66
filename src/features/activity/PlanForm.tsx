import { View } from '@tarojs/components'
import { useState } from 'react'
import { kinds, type Kind } from '@/domain/activity/activity'
import type { Api } from '@/contract/api'
import type { Output } from '@/contract/endpoint'
import { ask } from '@/features/ask/ask'
import { useSend } from '@/features/ask/use-send'
import { replace } from '@/platform/navigate'
import { paths } from '@/platform/paths'
import { say } from '@/platform/toast'
import { Notice } from '@/ui/feedback/Notice'
import { Button } from '@/ui/form/Button'
import { DateField, SelectField, TextArea, TextField } from '@/ui/form/TextField'
import { Card } from '@/ui/text/Card'
import { Section } from '@/ui/text/Section'
import styles from './activity.module.scss'

type Opened = Output<Api['activity.open']> | undefined

type Written = Record<
  'kind' | 'title' | 'agenda' | 'host' | 'place' | 'on' | 'from' | 'to' | 'signUpBy' | 'capacity',
  string
>

function startOf(opened: Opened): Written {
  const view = opened?.view
  return {
    kind: view?.kind.key ?? 'inspection',
    title: view?.title ?? '',
    agenda: view?.agenda ?? '',
    host: view?.host ?? '',
    place: view?.slot.place ?? '',
    on: view?.slot.on ?? '',
    from: view?.slot.from ?? '09:00',
    to: view?.slot.to ?? '11:30',
    signUpBy: view?.slot.signUpBy ?? '',
    capacity: view?.capacity ? String(view.capacity) : '',
  }
}

/** What, when and where; the rules say what is wrong with it. */
export function PlanForm({ activity, onDone }: { activity: Opened; onDone: () => void }) {
  const [plan, setPlan] = useState(() => startOf(activity))
  const { send, busy, refusal } = useSend()
  const field = (key: keyof Written, label: string) => ({
    id: `plan-${key}`,
    label,
    value: plan[key],
    onChange: (value: string) => setPlan((before) => ({ ...before, [key]: value })),
  })
  const save = async () => {
    const { capacity, ...rest } = plan
    const input = { ...rest, ...(capacity.trim() && { capacity: Number(capacity) }) }
    let made = ''
    const ok = await send([activity?.rev, input], async (requestId) => {
      const command = { verb: 'savePlan' as const, input, requestId }
      const receipt = activity
        ? await ask('activity.act', { id: activity.view.id, rev: activity.rev, ...command })
        : await ask('activity.start', command)
      made = receipt.id
    })
    if (!ok) return
    say('安排已保存')
    if (activity) onDone()
    else replace(paths.planActivity(made))
  }
  return (
    <Section title="安排">
      <Card>
        {refusal && (
          <Notice tone="danger" alert>
            {refusal}
          </Notice>
        )}
        <View className={styles.fields}>
          <SelectField
            {...field('kind', '活动类型')}
            choices={(Object.keys(kinds) as Kind[]).map((value) => ({ value, label: kinds[value] }))}
          />
          <TextField {...field('title', '活动名称')} maxLength={60} />
          <DateField {...field('on', '活动日期')} />
          <TextField {...field('from', '开始时间')} />
          <TextField {...field('to', '结束时间')} />
          <TextField {...field('place', '地点')} maxLength={60} />
          <DateField {...field('signUpBy', '报名截止日期')} />
          <TextField {...field('capacity', '名额')} optional type="number" />
          <TextField {...field('host', '主持人')} optional maxLength={40} />
        </View>
        <TextArea {...field('agenda', '议程')} optional maxLength={2000} />
        <Button label="保存安排" loading={busy} onTap={() => void save()} />
      </Card>
    </Section>
  )
}
