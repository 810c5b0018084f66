import { View } from '@tarojs/components'
import { useState } from 'react'
import { outcomes } from '@/domain/suggestion/reply'
import { TemplateSheet } from '@/features/template/TemplateSheet'
import { Tap } from '@/ui/element/Tap'
import { TextArea } from '@/ui/form/TextField'
import { FieldError } from '@/ui/form/Field'
import { Segment } from '@/ui/form/Segment'
import { AskList } from '@/ui/case/AskList'
import { Card } from '@/ui/text/Card'
import { choicesOf } from '../act/choices'
import { outcomeChip } from '../detail/reply-words'
import styles from './composer.module.scss'
import type { TypedAnswer } from './draft'
import { added } from './opinions'

type Props = {
  asks: readonly string[]
  /** Numbers of the asks that are this unit's to answer. */
  mine: readonly number[]
  answers: readonly TypedAnswer[]
  faults: Readonly<Record<string, string | undefined>>
  onChange: (answers: TypedAnswer[]) => void
}

const options = choicesOf(outcomes).map(({ value }) => ({ value, ...outcomeChip(value) }))

/** 逐条回应: each ask with its outcome, its reply, and the reason for what is not adopted. */
export function Answers({ asks, mine, answers, faults, onChange }: Props) {
  const set = (index: number, change: Partial<TypedAnswer>) =>
    onChange(answers.map((answer, at) => (at === index ? { ...answer, ...change } : answer)))
  const [open, setOpen] = useState<number>()
  return (
    <>
      {mine.map((number) => {
        const index = number - 1
        const answer = answers[index] ?? { outcome: undefined, text: '', reason: '' }
        const fault = faults[`ask-${number}`]
        return (
          <Card key={number} id={`ask-${number}`} tone={fault ? 'danger' : undefined}>
            <AskList asks={[asks[index] ?? '']} from={number} />
            <View style={{ height: '8px' }} />
            <Segment
              label={`诉求 ${number}`}
              options={options}
              value={answer.outcome}
              onChange={(outcome) => set(index, { outcome })}
            />
            <View style={{ height: '12px' }} />
            <TextArea
              id={`answer-${number}`}
              label={`对诉求 ${number} 的回应`}
              maxLength={2000}
              placeholder="写清做了什么、怎么做、什么时候"
              value={answer.text}
              onChange={(text) => set(index, { text })}
            />
            <View className={styles.tools}>
              <Tap className={styles.quote} label={`诉求 ${number} 的模板`} onTap={() => setOpen(number)}>
                模板
              </Tap>
            </View>
            {answer.outcome && answer.outcome !== 'adopted' && (
              <TextArea
                id={`reason-${number}`}
                label={`诉求 ${number} 未采纳部分的理由`}
                maxLength={1000}
                value={answer.reason}
                onChange={(reason) => set(index, { reason })}
              />
            )}
            {fault && <FieldError message={fault} />}
          </Card>
        )
      })}
      {open !== undefined && (
        <TemplateSheet
          text={answers[open - 1]?.text ?? ''}
          onInsert={(text) => set(open - 1, { text: added(answers[open - 1]?.text ?? '', text) })}
          onClose={() => setOpen(undefined)}
        />
      )}
    </>
  )
}
