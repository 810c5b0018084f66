import { logContact } from '@/domain/suggestion/actions/log-contact'
import { contactWays, type ContactWay } from '@/domain/suggestion/suggestion'
import { useSession } from '@/features/account/session'
import { CheckRow } from '@/ui/form/CheckRow'
import { FieldGroup } from '@/ui/form/Field'
import { ChoicePills } from '@/ui/form/Pills'
import { Segment } from '@/ui/form/Segment'
import { DateField, TextArea, TextField } from '@/ui/form/TextField'
import { Card } from '@/ui/text/Card'
import { choicesOf } from '../choices'
import { FormFrame } from '../FormFrame'
import type { ActionFormProps } from '../types'
import { useActionForm } from '../use-action-form'
import { useToday } from '@/features/account/use-today'

type Values = {
  on: string | undefined
  way: ContactWay | undefined
  who: string | undefined
  reached: 'yes' | 'no' | undefined
  asks: number[]
  note: string
}

const reachedChoices = [
  { value: 'yes', label: '联系上了', tone: 'success' },
  { value: 'no', label: '没联系上', tone: 'warn' },
] as const

/** 登记沟通: what was talked about, for the deputy to confirm; or that the deputy could not be reached. */
export function LogContact(props: ActionFormProps) {
  const today = useToday()
  const session = useSession()
  const me = session.face === 'signed-in' ? session.me.person.name : ''
  const initial: Values = {
    on: undefined,
    way: undefined,
    who: undefined,
    reached: undefined,
    asks: [],
    note: '',
  }
  const { values, set, faults, submit, ...state } = useActionForm(props, logContact.input, initial)
  const on = values.on ?? today ?? ''
  const who = values.who ?? me
  const { asks } = props.view.content
  const flip = (number: number) =>
    set(
      'asks',
      values.asks.includes(number) ? values.asks.filter((one) => one !== number) : [...values.asks, number],
    )
  const missed = values.reached === 'no'
  return (
    <FormFrame
      {...props}
      {...state}
      consequence={
        missed
          ? '没联系上的记录代表也能看到；满三次仍联系不上的，送签时可以说明情况。'
          : `${props.view.author.name}会收到确认请求；代表确认后才能送签。`
      }
      onSubmit={() =>
        void submit({
          ...values,
          on,
          who,
          reached: values.reached === undefined ? undefined : !missed,
          asks: missed ? [] : values.asks,
        })
      }
    >
      <FieldGroup label="联系代表的结果" error={faults.reached}>
        <Segment
          label="联系代表的结果"
          options={reachedChoices}
          value={values.reached}
          onChange={(value) => set('reached', value)}
        />
      </FieldGroup>
      <DateField
        id="contact-on"
        label="沟通日期"
        value={on}
        error={faults.on}
        onChange={(value) => set('on', value)}
      />
      <FieldGroup label="沟通方式" error={faults.way}>
        <ChoicePills
          label="沟通方式"
          pills={choicesOf(contactWays)}
          value={values.way}
          onChange={(value) => set('way', value)}
        />
      </FieldGroup>
      <TextField
        id="contact-who"
        label="沟通人"
        hint="本单位与代表沟通的人"
        maxLength={40}
        value={who}
        error={faults.who}
        onChange={(value) => set('who', value)}
      />
      {!missed && (
        <FieldGroup label="谈到的诉求" error={faults.asks}>
          <Card>
            {asks.map((ask, index) => (
              <CheckRow
                key={index}
                label={`诉求 ${index + 1}`}
                note={ask}
                checked={values.asks.includes(index + 1)}
                onChange={() => flip(index + 1)}
              />
            ))}
          </Card>
        </FieldGroup>
      )}
      <TextArea
        id="contact-note"
        label="沟通情况"
        optional
        maxLength={500}
        placeholder="代表的意见、商定的事"
        value={values.note}
        error={faults.note}
        onChange={(value) => set('note', value)}
      />
    </FormFrame>
  )
}
