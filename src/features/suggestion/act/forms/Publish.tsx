import { useState } from 'react'
import { publish } from '@/domain/suggestion/actions/publish'
import { alwaysHidden } from '@/domain/suggestion/publication'
import { publicities, type Redaction } from '@/domain/suggestion/suggestion'
import { redactionCodes, type RedactionCode } from '@/domain/suggestion/reply'
import { Notice } from '@/ui/feedback/Notice'
import { Letter } from '@/ui/letter/Letter'
import { FormFrame } from '../FormFrame'
import type { ActionFormProps } from '../types'
import { useActionForm } from '../use-action-form'
import { repliesInForce } from '../waiting'
import { RedactionSheet } from './RedactionSheet'

type Values = { hide: Redaction[] }
type Place = Pick<Redaction, 'letter' | 'line'>

const isAt = (one: Place, place: Place) => one.letter === place.letter && one.line === place.line

/** 公开: the letter as citizens will see it; a line is hidden with a coded reason, and its place stays visible. */
export function Publish(props: ActionFormProps) {
  const [open, setOpen] = useState<Place>()
  const initial: Values = { hide: [] }
  const { values, set, faults, submit, ...state } = useActionForm(props, publish.input, initial)
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
      consequence="公开后任何人都能查到，并可用核验码核对是不是签发的原文；再改会留下版本记录。"
      onSubmit={() => void submit(values)}
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
