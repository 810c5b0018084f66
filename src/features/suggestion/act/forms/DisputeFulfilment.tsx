import { disputeFulfilment } from '@/domain/suggestion/actions/dispute-fulfilment'
import { TextArea } from '@/ui/form/TextField'
import { FormFrame } from '../FormFrame'
import type { ActionFormProps } from '../types'
import { useActionForm } from '../use-action-form'
import { claimedPromises } from '../waiting'
import { PromiseChoice } from './PromiseChoice'

export function DisputeFulfilment(props: ActionFormProps) {
  const promises = claimedPromises(props.view)
  const { values, set, faults, submit, ...state } = useActionForm(props, disputeFulfilment.input, {
    commitment: promises[0]?.id,
    note: '',
  })
  return (
    <FormFrame
      {...props}
      {...state}
      consequence="这项承诺记为未兑现，承办单位须继续落实并再次登记。"
      onSubmit={() => void submit(values)}
    >
      <PromiseChoice
        promises={promises}
        value={values.commitment}
        error={faults.commitment}
        onChange={(id) => set('commitment', id)}
      />
      <TextArea
        id="fulfilment-note"
        label="实际情况"
        maxLength={300}
        placeholder="写清看到的情况、时间、地点"
        value={values.note}
        error={faults.note}
        onChange={(note) => set('note', note)}
      />
    </FormFrame>
  )
}
