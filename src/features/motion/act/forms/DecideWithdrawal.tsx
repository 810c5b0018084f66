import { decideWithdrawal } from '@/domain/motion/actions/decide-withdrawal'
import { useActionForm } from '@/features/suggestion/act/use-action-form'
import { FieldGroup } from '@/ui/form/Field'
import { RadioCards } from '@/ui/form/RadioCards'
import { TextArea } from '@/ui/form/TextField'
import { Notice } from '@/ui/feedback/Notice'
import type { MotionFormProps } from '../../types'
import { MotionFrame } from '../MotionFrame'

type Values = { answer: 'yes' | 'no' | undefined; reason: string }

export function DecideWithdrawal(props: MotionFormProps) {
  const initial: Values = { answer: undefined, reason: '' }
  const { values, set, faults, submit, ...state } = useActionForm(props, decideWithdrawal.input, initial)
  const { answer, reason } = values
  return (
    <MotionFrame
      {...props}
      {...state}
      onSubmit={() => void submit({ ...(answer && { consent: answer === 'yes' }), reason })}
    >
      <Notice tone="warn" title="领衔代表申请撤回">
        {props.view.withdrawalRequest?.reason}
      </Notice>
      <FieldGroup label="是否同意撤回" error={faults.consent}>
        <RadioCards
          label="是否同意撤回"
          options={[
            { value: 'yes', label: '同意', note: '会议对这件议案的审议即行终止' },
            { value: 'no', label: '不同意', note: '继续审议，交付表决' },
          ]}
          value={answer}
          onChange={(value) => set('answer', value)}
        />
      </FieldGroup>
      <TextArea
        id="withdrawal-reason"
        label="理由"
        maxLength={300}
        value={reason}
        error={faults.reason}
        onChange={(value) => set('reason', value)}
      />
    </MotionFrame>
  )
}
