import { View } from '@tarojs/components'
import { useState } from 'react'
import { ask } from '@/features/ask/ask'
import { useSend } from '@/features/ask/use-send'
import { newRequestId } from '@/platform/ids'
import { say } from '@/platform/toast'
import { dimensionKeys, dimensions, type Dimension } from '@/domain/duty/subject'
import { Notice } from '@/ui/feedback/Notice'
import { Button } from '@/ui/form/Button'
import { FieldGroup } from '@/ui/form/Field'
import { TogglePills } from '@/ui/form/Pills'
import { DateField, SelectField, TextField } from '@/ui/form/TextField'
import { Card } from '@/ui/text/Card'
import { Section } from '@/ui/text/Section'
import { inputOf, itemsFor, subjectsOf, type ItemDraft, type Plan } from './plan-draft'
import styles from './duty.module.scss'

type Props = {
  year: number
  rev: number
  /** What it begins with: this year's plan, or the newest there is. */
  from: Plan | undefined
  onDone: () => void
  onLeave: () => void
}

const sides = dimensionKeys.map((value) => ({ value, label: dimensions[value] }))

/** The yearly list being written: each item with its number, its day and the sentence it comes from. */
export function PlanEditor({ year, rev, from, onDone, onLeave }: Props) {
  const [name, setName] = useState(from?.year === year ? from.name : `${year} 年代表履职清单`)
  const [items, setItems] = useState(() => itemsFor(year, from))
  const { send, busy, refusal } = useSend()
  const change = (id: string, part: Partial<ItemDraft>) =>
    setItems((before) => before.map((one) => (one.id === id ? { ...one, ...part } : one)))
  const add = () =>
    setItems((before) => [
      ...before,
      {
        id: newRequestId().slice(0, 12),
        label: '',
        dimension: 'meeting',
        subjects: [],
        target: '1',
        due: `${year}-12-31`,
        source: '',
      },
    ])
  const publish = async () => {
    const command = { rev, verb: 'adoptPlan', input: inputOf(year, name, items) }
    if (!(await send(command, (requestId) => ask('duty.bookAct', { ...command, requestId })))) return
    say('清单已发布')
    onDone()
  }
  return (
    <Section title={`${year} 年清单`} note="发布后代表立刻看到，原来的版本留着">
      <Card>
        <TextField id="plan-name" label="清单名称" value={name} onChange={setName} maxLength={60} />
      </Card>
      <View className={styles.editor}>
        {items.map((item, n) => (
          <Item
            key={item.id}
            item={item}
            n={n + 1}
            onChange={(part) => change(item.id, part)}
            onRemove={() => setItems((before) => before.filter(({ id }) => id !== item.id))}
          />
        ))}
      </View>
      {refusal && (
        <Notice tone="danger" alert>
          {refusal}
        </Notice>
      )}
      <View className={styles.buttons}>
        <Button kind="secondary" label="加一项" onTap={add} />
        <Button kind="secondary" label="不改了" onTap={onLeave} />
        <Button label="发布清单" loading={busy} onTap={() => void publish()} />
      </View>
    </Section>
  )
}

type ItemProps = {
  item: ItemDraft
  n: number
  onChange: (part: Partial<ItemDraft>) => void
  onRemove: () => void
}

function Item({ item, n, onChange, onRemove }: ItemProps) {
  const { id, label, dimension, subjects, target, due, source } = item
  const toggle = (value: string) =>
    onChange({
      subjects: subjects.includes(value) ? subjects.filter((one) => one !== value) : [...subjects, value],
    })
  return (
    <Card>
      <View className={styles.head}>
        <View className={styles.cardTitle}>第 {n} 项</View>
        <Button kind="text" label="移除这一项" onTap={onRemove} />
      </View>
      <TextField
        id={`${id}-label`}
        label="事项"
        value={label}
        onChange={(value) => onChange({ label: value })}
        maxLength={60}
      />
      <View className={styles.cells}>
        <View className={styles.grow}>
          <SelectField
            id={`${id}-dimension`}
            label="维度"
            value={dimension}
            onChange={(value) => onChange({ dimension: value as Dimension, subjects: [] })} // one of the choices
            choices={sides}
          />
        </View>
        <View className={styles.narrow}>
          <TextField
            id={`${id}-target`}
            label="次数"
            value={target}
            onChange={(value) => onChange({ target: value })}
          />
        </View>
        <View className={styles.grow}>
          <DateField
            id={`${id}-due`}
            label="完成日期"
            value={due}
            onChange={(value) => onChange({ due: value })}
          />
        </View>
      </View>
      <FieldGroup label="哪些账算完成">
        <TogglePills label="记账事项" pills={subjectsOf(dimension)} values={subjects} onToggle={toggle} />
      </FieldGroup>
      <TextField
        id={`${id}-source`}
        label="出处"
        optional
        value={source}
        onChange={(value) => onChange({ source: value })}
        maxLength={300}
      />
    </Card>
  )
}
