import { returnCodes, returnForRevision } from '@/domain/suggestion/actions/return-for-revision'
import { FieldGroup } from '@/ui/form/Field'
import { RadioCards } from '@/ui/form/RadioCards'
import { TextArea } from '@/ui/form/TextField'
import { choicesOf } from '../choices'
import { FormFrame } from '../FormFrame'
import type { ActionFormProps } from '../types'
import { useActionForm } from '../use-action-form'

type Values = { code: keyof typeof returnCodes | undefined; note: string }

export function ReturnForRevision(props: ActionFormProps) {
  const initial: Values = { code: undefined, note: '' }
  const { values, set, faults, submit, ...state } = useActionForm(props, returnForRevision.input, initial)
  return (
    <FormFrame
      {...props}
      {...state}
      consequence="代表会看到退回原因和修改要求，修改后重新提交。"
      onSubmit={() => void submit(values)}
    >
      <FieldGroup label="退回原因" error={faults.code}>
        <RadioCards
          label="退回原因"
          options={choicesOf(returnCodes)}
          value={values.code}
          onChange={(code) => set('code', code)}
        />
      </FieldGroup>
      <TextArea
        id="return-note"
        label="修改要求"
        maxLength={500}
        placeholder="写清哪里要改、怎么改"
        value={values.note}
        error={faults.note}
        onChange={(note) => set('note', note)}
      />
    </FormFrame>
  )
}
