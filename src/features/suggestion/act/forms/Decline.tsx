import { decline, declineCodes } from '@/domain/suggestion/actions/decline'
import { FieldGroup } from '@/ui/form/Field'
import { RadioCards } from '@/ui/form/RadioCards'
import { TextArea } from '@/ui/form/TextField'
import { choicesOf } from '../choices'
import { FormFrame } from '../FormFrame'
import type { ActionFormProps } from '../types'
import { useActionForm } from '../use-action-form'

type Values = { code: keyof typeof declineCodes | undefined; note: string }

export function Decline(props: ActionFormProps) {
  const initial: Values = { code: undefined, note: '' }
  const { values, set, faults, submit, ...state } = useActionForm(props, decline.input, initial)
  return (
    <FormFrame
      {...props}
      {...state}
      danger
      consequence="转为代表来信，另行答复。代表会看到情形和您写的说明；不予立案后不能恢复，代表可以另提。"
      onSubmit={() => void submit(values)}
    >
      <FieldGroup label="不予立案的情形" error={faults.code}>
        <RadioCards
          label="不予立案的情形"
          options={choicesOf(declineCodes)}
          value={values.code}
          onChange={(code) => set('code', code)}
        />
      </FieldGroup>
      <TextArea
        id="decline-note"
        label="给代表的说明"
        maxLength={500}
        value={values.note}
        error={faults.note}
        onChange={(note) => set('note', note)}
      />
    </FormFrame>
  )
}
