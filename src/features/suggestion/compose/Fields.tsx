import { View } from '@tarojs/components'
import { useState } from 'react'
import { formedBy, publicities } from '@/domain/suggestion/suggestion'
import { AskEditor } from '@/ui/form/AskEditor'
import { CheckRow } from '@/ui/form/CheckRow'
import { FieldError } from '@/ui/form/Field'
import { TogglePills } from '@/ui/form/Pills'
import { RadioCards } from '@/ui/form/RadioCards'
import { TextArea } from '@/ui/form/TextField'
import { Card } from '@/ui/text/Card'
import { Section } from '@/ui/text/Section'
import { AttachmentPicker } from '@/features/attachment/AttachmentPicker'
import { choicesOf, toggled } from '../act/choices'
import styles from './compose.module.scss'
import type { Draft } from './draft'
import { EarlierCard } from './earlier/EarlierCard'
import type { Gap } from './gaps'
import { TitleField } from './TitleField'
import { UnitPicker } from './UnitPicker'
import type { UnitChoice } from '../act/use-units'

const publicityNotes = {
  full: '隐去电话、住址，答复后公开',
  titleOnly: '公众只看到标题和办理结果',
  closed: '须说明理由，由代表工委审定',
} as const

export type FieldsProps = {
  draft: Draft
  write: (change: Partial<Draft>) => void
  gaps: readonly Gap[]
  /** The person asked what is missing: everything wrong is said, not only what they have left behind. */
  strict: boolean
  units: readonly UnitChoice[]
  onLeave: () => void
}

export function Fields({ draft, write, gaps, strict, units, onLeave }: FieldsProps) {
  const [left, setLeft] = useState<readonly string[]>([])
  const error = (where: string) =>
    strict || left.includes(where) ? gaps.find((gap) => gap.where === where)?.message : undefined
  const leave = (where: string) => {
    setLeft((before) => (before.includes(where) ? before : [...before, where]))
    onLeave()
  }
  return (
    <>
      <TitleField
        value={draft.title}
        error={error('title')}
        onChange={(title) => write({ title })}
        onBlur={() => leave('title')}
      />
      <EarlierCard draft={draft} write={write} />
      <TextArea
        id="facts"
        label="案由与情况"
        value={draft.facts}
        maxLength={3000}
        placeholder="时间、地点、数量、涉及多少人，您了解到的情况"
        hint={`${[...draft.facts].length} 字。一件建议只说一件事`}
        error={error('facts')}
        onChange={(facts) => write({ facts })}
        onBlur={() => leave('facts')}
      />
      <Section title="诉求" note="承办单位须逐条回应" id="asks">
        <AskEditor
          asks={draft.asks}
          errors={draft.asks.map((_ask, index) => (strict ? error(`ask-${index + 1}`) : undefined))}
          onChange={(asks) => write({ asks })}
        />
        {error('asks') && <FieldError message={error('asks') ?? ''} />}
      </Section>
      <Section title="形成方式" note="选填，可多选">
        <TogglePills
          label="形成方式"
          pills={choicesOf(formedBy)}
          values={draft.formedBy}
          onToggle={(way) => write({ formedBy: toggled(draft.formedBy, way) })}
        />
      </Section>
      <UnitPicker
        units={units}
        chosen={draft.suggestedUnits}
        onToggle={(unit) => write({ suggestedUnits: toggled(draft.suggestedUnits, unit) })}
      />
      <AttachmentPicker chosen={draft.attachments ?? []} onChange={(attachments) => write({ attachments })} />
      <Section title="公开方式">
        <Card>
          <RadioCards
            label="公开方式"
            options={choicesOf(publicities).map((choice) => ({
              ...choice,
              note: publicityNotes[choice.value],
            }))}
            value={draft.publicity}
            onChange={(publicity) => write({ publicity })}
          />
        </Card>
        {draft.publicity === 'closed' && (
          <TextArea
            id="closedReason"
            label="不公开的理由"
            value={draft.closedReason}
            maxLength={200}
            error={error('closedReason')}
            onChange={(closedReason) => write({ closedReason })}
            onBlur={() => leave('closedReason')}
          />
        )}
        <Card>
          <CheckRow
            label="仅供工作参考，不需书面答复"
            checked={draft.referenceOnly}
            onChange={(referenceOnly) => write({ referenceOnly })}
          />
        </Card>
      </Section>
      <View className={styles.end} />
    </>
  )
}
