import { withhold } from '@/domain/suggestion/actions/withhold'
import { redactionCodes, type RedactionCode } from '@/domain/suggestion/reply'
import { FieldGroup } from '@/ui/form/Field'
import { ChoicePills } from '@/ui/form/Pills'
import { TextArea } from '@/ui/form/TextField'
import { choicesOf } from '../choices'
import { FormFrame } from '../FormFrame'
import type { ActionFormProps } from '../types'
import { useActionForm } from '../use-action-form'

type Values = { code: RedactionCode | undefined; note: string }

export function Withhold(props: ActionFormProps) {
  const initial: Values = { code: undefined, note: '' }
  const { values, set, faults, submit, ...state } = useActionForm(props, withhold.input, initial)
  return (
    <FormFrame
      {...props}
      {...state}
      danger
      consequence="这次答复不向公众公开，理由记入办理经过，代表看得到。"
      onSubmit={() => void submit(values)}
    >
      <FieldGroup label="不公开的理由" error={faults.code}>
        <ChoicePills
          label="不公开的理由"
          pills={choicesOf(redactionCodes)}
          value={values.code}
          onChange={(code) => set('code', code)}
        />
      </FieldGroup>
      <TextArea
        id="withhold-note"
        label="说明"
        maxLength={300}
        value={values.note}
        error={faults.note}
        onChange={(note) => set('note', note)}
      />
    </FormFrame>
  )
}
