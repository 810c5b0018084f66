import { giveOpinion } from '@/domain/motion/actions/give-opinion'
import { advices, type Advice } from '@/domain/motion/motion'
import { choicesOf } from '@/features/suggestion/act/choices'
import { useActionForm } from '@/features/suggestion/act/use-action-form'
import { FieldGroup } from '@/ui/form/Field'
import { RadioCards } from '@/ui/form/RadioCards'
import { TextArea } from '@/ui/form/TextField'
import type { MotionFormProps } from '../../types'
import { MotionFrame } from '../MotionFrame'

type Values = { advice: Advice | undefined; reason: string }

export function GiveOpinion(props: MotionFormProps) {
  const initial: Values = { advice: undefined, reason: '' }
  const { values, set, faults, submit, ...state } = useActionForm(props, giveOpinion.input, initial)
  return (
    <MotionFrame
      {...props}
      {...state}
      consequence="意见送主席团。主席团决定以前，提案人看不到。"
      onSubmit={() => void submit(values)}
    >
      <FieldGroup label="处理意见" error={faults.advice}>
        <RadioCards
          label="处理意见"
          options={choicesOf(advices)}
          value={values.advice}
          onChange={(advice) => set('advice', advice)}
        />
      </FieldGroup>
      <TextArea
        id="opinion-reason"
        label="理由"
        maxLength={1000}
        value={values.reason}
        error={faults.reason}
        onChange={(reason) => set('reason', reason)}
      />
    </MotionFrame>
  )
}
