import { confirmFulfilment } from '@/domain/suggestion/actions/confirm-fulfilment'
import { disputeFulfilment } from '@/domain/suggestion/actions/dispute-fulfilment'
import { Button } from '@/ui/form/Button'
import { FormFrame } from '../FormFrame'
import { openAction } from '../open-action'
import type { ActionFormProps } from '../types'
import { useActionForm } from '../use-action-form'
import { claimedPromises } from '../waiting'
import { PromiseChoice } from './PromiseChoice'

export function ConfirmFulfilment(props: ActionFormProps) {
  const promises = claimedPromises(props.view)
  const { values, set, faults, submit, ...state } = useActionForm(props, confirmFulfilment.input, {
    commitment: promises[0]?.id,
  })
  return (
    <FormFrame
      {...props}
      {...state}
      consequence="确认后这项承诺记为已兑现；全部承诺兑现，建议办结。"
      onSubmit={() => void submit(values)}
    >
      <PromiseChoice
        promises={promises}
        value={values.commitment}
        error={faults.commitment}
        onChange={(id) => set('commitment', id)}
      />
      <Button
        kind="secondary"
        label={disputeFulfilment.label}
        onTap={() => openAction('disputeFulfilment', props.caseId)}
      />
    </FormFrame>
  )
}
