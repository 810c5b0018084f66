import type * as z from 'zod/mini'
import { useState } from 'react'
import { alwaysHidden } from '@/domain/suggestion/publication'
import { publicities, type Redaction } from '@/domain/suggestion/suggestion'
import { redactionCodes, type RedactionCode } from '@/domain/suggestion/reply'
import { Notice } from '@/ui/feedback/Notice'
import { TextArea } from '@/ui/form/TextField'
import { Letter } from '@/ui/letter/Letter'
import { FormFrame } from '../FormFrame'
import type { ActionFormProps } from '../types'
import { useActionForm } from '../use-action-form'
import { repliesInForce } from '../waiting'
import { RedactionSheet } from './RedactionSheet'

type Values = { hide: Redaction[]; note: string }
type Place = Pick<Redaction, 'letter' | 'line'>

const isAt = (one: Place, place: Place) => one.letter === place.letter && one.line === place.line

type Props = ActionFormProps & {
  schema: z.ZodMiniType
  /** What is hidden to begin with. */
  start: Redaction[]
  consequence: string
  withNote?: boolean
}

/** The letters as citizens will see them; a line is hidden with a coded reason, and its place stays visible. */
export function RedactLetters({ schema, start, consequence, withNote, ...props }: Props) {
  const [open, setOpen] = useState<Place>()
  const initial: Values = { hide: start, note: '' }
  const { values, set, faults, submit, ...state } = useActionForm(props, schema, initial)
  const replies = repliesInForce(props.view)
  const always = replies.flatMap(({ lines }, letter) => alwaysHidden(lines, letter))
  const hidden = [...always, ...values.hide]
  const hide = (place: Place, code: RedactionCode | undefined) => {
    const others = values.hide.filter((one) => !isAt(one, place))
    set('hide', code ? [...others, { ...place, code }] : others)
    setOpen(undefined)
  }
  const full = props.view.content.publicity === 'full'
  return (
    <FormFrame
      {...props}
      {...state}
      wide
      refusal={faults.hide ?? state.refusal}
      consequence={consequence}
      onSubmit={() => void submit(withNote ? values : { hide: values.hide })}
    >
      <Notice tone={full ? 'info' : 'warn'} title={`代表选择：${publicities[props.view.content.publicity]}`}>
        {full
          ? '点一段可以遮盖，须选理由；联系人和电话始终不公开。'
          : '公众只能看到标题、办理单位、类别和承诺，看不到答复函正文。'}
      </Notice>
      {replies.map((reply, letter) => (
        <Letter
          key={reply.documentNo}
          letter={reply.replyClass}
          lines={reply.lines.map((line, index) => {
            const redaction = hidden.find((one) => isAt(one, { letter, line: index }))
            return { ...line, hidden: redaction && redactionCodes[redaction.code] }
          })}
          onLine={(line) => always.every((one) => !isAt(one, { letter, line })) && setOpen({ letter, line })}
        />
      ))}
      {withNote && (
        <TextArea
          id="correction-note"
          label="更正说明"
          maxLength={300}
          value={values.note}
          error={faults.note}
          onChange={(note) => set('note', note)}
        />
      )}
      {open !== undefined && (
        <RedactionSheet
          text={replies[open.letter]?.lines[open.line]?.text ?? ''}
          value={values.hide.find((one) => isAt(one, open))?.code}
          onChoose={(code) => hide(open, code)}
          onClose={() => setOpen(undefined)}
        />
      )}
    </FormFrame>
  )
}
