import { View } from '@tarojs/components'
import { useState } from 'react'
import { publish } from '@/domain/suggestion/actions/publish'
import { alwaysHidden } from '@/domain/suggestion/publication'
import {
  redactionCodes,
  publicities,
  type Redaction,
  type RedactionCode,
} from '@/domain/suggestion/suggestion'
import { Notice } from '@/ui/feedback/Notice'
import { Letter } from '@/ui/letter/Letter'
import { FormFrame } from '../FormFrame'
import type { ActionFormProps } from '../types'
import { useActionForm } from '../use-action-form'
import { replyInForce } from '../waiting'
import { RedactionSheet } from './RedactionSheet'

type Values = { hide: Redaction[] }

/** 公开: the letter as citizens will see it; a line is hidden with a coded reason, and its place stays visible. */
export function Publish(props: ActionFormProps) {
  const [open, setOpen] = useState<number>()
  const initial: Values = { hide: [] }
  const { values, set, faults, submit, ...state } = useActionForm(props, publish.input, initial)
  const reply = replyInForce(props.view)
  const lines = reply?.lines ?? []
  const always = alwaysHidden(lines)
  const hidden = [...always, ...values.hide]
  const hide = (line: number, code: RedactionCode | undefined) => {
    const others = values.hide.filter((one) => one.line !== line)
    set('hide', code ? [...others, { line, code }] : others)
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
      <View>
        <Letter
          letter={reply?.replyClass}
          lines={lines.map((line, index) => {
            const redaction = hidden.find((one) => one.line === index)
            return { ...line, hidden: redaction && redactionCodes[redaction.code] }
          })}
          onLine={(line) => always.every((one) => one.line !== line) && setOpen(line)}
        />
      </View>
      {open !== undefined && (
        <RedactionSheet
          text={lines[open]?.text ?? ''}
          value={values.hide.find((one) => one.line === open)?.code}
          onChoose={(code) => hide(open, code)}
          onClose={() => setOpen(undefined)}
        />
      )}
    </FormFrame>
  )
}
