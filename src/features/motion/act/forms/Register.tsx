import { useState } from 'react'
import { register } from '@/domain/motion/actions/register'
import { ask } from '@/features/ask/ask'
import { useAnswer } from '@/features/ask/use-answer'
import { useActionForm } from '@/features/suggestion/act/use-action-form'
import { FieldGroup } from '@/ui/form/Field'
import { RadioCards } from '@/ui/form/RadioCards'
import { TextField } from '@/ui/form/TextField'
import type { MotionFormProps } from '../../types'
import { MotionFrame } from '../MotionFrame'

const STRAIGHT = 'none'

/** 登记: a number, and the committee that is asked first. The next free number is proposed, never taken silently. */
export function Register(props: MotionFormProps) {
  const { session } = props.view
  const initial = { no: undefined as string | undefined, committee: undefined as string | undefined }
  const { values, set, faults, submit, ...state } = useActionForm(props, register.input, initial)
  const { answer } = useAnswer(`motion-number:${session?.id ?? ''}`, async () =>
    session ? await ask('motion.nextNumber', { session: session.id }) : undefined,
  )
  const next = answer.face === 'ready' && answer.data ? String(answer.data.no) : ''
  const no = values.no ?? next
  const committees = session?.committees ?? []
  const { committee } = values
  // Both answers are lawful, so neither is chosen for anybody.
  const [unasked, setUnasked] = useState(false)
  return (
    <MotionFrame
      {...props}
      {...state}
      consequence="编号登记后不再更改。"
      onSubmit={() => {
        if (committee === undefined) return setUnasked(true)
        void submit({ no: Number(no), ...(committee !== STRAIGHT && { committee }) })
      }}
    >
      <TextField
        id="register-no"
        label="编号"
        type="number"
        maxLength={3}
        hint={values.no === undefined && next ? '本次会议下一个编号' : undefined}
        value={no}
        error={faults.no}
        onChange={(value) => set('no', value.replace(/\D/g, ''))}
      />
      <FieldGroup
        label="先交哪个委员会提出意见"
        error={unasked ? '请选择先交哪个委员会，或者直接提请主席团决定' : faults.committee}
      >
        <RadioCards
          label="先交哪个委员会提出意见"
          options={[
            ...committees.map(({ id, name }) => ({ value: id, label: name })),
            { value: STRAIGHT, label: '不先交，直接提请主席团决定' },
          ]}
          value={committee}
          onChange={(value) => {
            setUnasked(false)
            set('committee', value)
          }}
        />
      </FieldGroup>
    </MotionFrame>
  )
}
