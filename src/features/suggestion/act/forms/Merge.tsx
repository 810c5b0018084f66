import { View } from '@tarojs/components'
import { useState } from 'react'
import { ask } from '@/features/ask/ask'
import { useAnswer } from '@/features/ask/use-answer'
import { merge } from '@/domain/suggestion/actions/merge'
import { AskList } from '@/ui/case/AskList'
import { SelectField, TextArea } from '@/ui/form/TextField'
import { Card } from '@/ui/text/Card'
import { Paragraphs } from '@/ui/text/Paragraphs'
import { Section } from '@/ui/text/Section'
import { FormFrame } from '../FormFrame'
import type { ActionFormProps } from '../types'
import { useActionForm } from '../use-action-form'

/** 并案: the other case is read beside this one before anything is merged. */
export function Merge(props: ActionFormProps) {
  const { view } = props
  const { values, set, faults, submit, ...state } = useActionForm(props, merge.input, { into: '', note: '' })
  const { answer } = useAnswer('open-cases', () =>
    ask('suggestion.list', { stages: ['review', 'assigning', 'handling'] }),
  )
  const others = answer.face === 'ready' ? answer.data.rows.filter(({ id }) => id !== view.id) : []
  return (
    <FormFrame
      {...props}
      {...state}
      wide
      danger
      consequence="本件停在“已并案”，文本保留；主件答复时，两件的代表都得到答复、都能评价。并入后不能拆开。"
      onSubmit={() => void submit(values)}
    >
      <SelectField
        id="merge-into"
        label="并入哪一件"
        placeholder="从还没答复的建议里选"
        value={values.into}
        error={faults.into}
        choices={others.map(({ id, no, title }) => ({
          value: id,
          label: `${no ? `${no} 号 ` : ''}${title}`,
        }))}
        onChange={(into) => set('into', into)}
      />
      <Section title="本件">
        <Text title={view.title} asks={view.content.asks} facts={view.content.facts} />
      </Section>
      {values.into && <Other key={values.into} id={values.into} />}
      <TextArea
        id="merge-note"
        label="并案理由"
        maxLength={300}
        value={values.note}
        error={faults.note}
        onChange={(note) => set('note', note)}
      />
    </FormFrame>
  )
}

function Other({ id }: { id: string }) {
  const [caseId] = useState(id)
  const { answer } = useAnswer(caseId, () => ask('suggestion.open', { id: caseId }))
  if (answer.face !== 'ready') return null
  const { title, content } = answer.data.view
  return (
    <Section title="主件">
      <Text title={title} asks={content.asks} facts={content.facts} />
    </Section>
  )
}

function Text({ title, asks, facts }: { title: string; asks: readonly string[]; facts: string }) {
  return (
    <Card>
      <View>{title}</View>
      <AskList asks={asks} />
      <Paragraphs text={facts} />
    </Card>
  )
}
