import { defer } from '@/domain/motion/actions/defer'
import { useActionForm } from '@/features/suggestion/act/use-action-form'
import { FieldGroup } from '@/ui/form/Field'
import { RadioCards } from '@/ui/form/RadioCards'
import { TextArea } from '@/ui/form/TextField'
import type { MotionFormProps } from '../../types'
import { MotionFrame } from '../MotionFrame'

export function Defer(props: MotionFormProps) {
  const initial = { committee: undefined as string | undefined, reason: '' }
  const { values, set, faults, submit, ...state } = useActionForm(props, defer.input, initial)
  const committees = props.view.session?.committees ?? []
  return (
    <MotionFrame
      {...props}
      {...state}
      consequence="闭会之日起三个月内提出审议结果报告。理由逐一告知提案人。"
      onSubmit={() => void submit(values)}
    >
      <FieldGroup label="交哪个委员会审议" error={faults.committee}>
        <RadioCards
          label="交哪个委员会审议"
          options={committees.map(({ id, name }) => ({ value: id, label: name }))}
          value={values.committee}
          onChange={(committee) => set('committee', committee)}
        />
      </FieldGroup>
      <TextArea
        id="defer-reason"
        label="决定理由"
        maxLength={1000}
        value={values.reason}
        error={faults.reason}
        onChange={(reason) => set('reason', reason)}
      />
    </MotionFrame>
  )
}
