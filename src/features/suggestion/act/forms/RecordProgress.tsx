import { recordProgress } from '@/domain/suggestion/actions/record-progress'
import { FieldGroup } from '@/ui/form/Field'
import { Segment } from '@/ui/form/Segment'
import { TextArea } from '@/ui/form/TextField'
import { FormFrame } from '../FormFrame'
import type { ActionFormProps } from '../types'
import { useActionForm } from '../use-action-form'
import { runningPromises } from '../waiting'
import { PromiseChoice } from './PromiseChoice'

type Values = { commitment: string | undefined; note: string; done: 'yes' | 'no' | undefined }

const doneChoices = [
  { value: 'no', label: '正在落实', tone: 'info' },
  { value: 'yes', label: '已经完成', tone: 'success' },
] as const

export function RecordProgress(props: ActionFormProps) {
  const promises = runningPromises(props.view)
  const only = promises.length === 1 ? promises[0]?.id : undefined
  const initial: Values = { commitment: only, note: '', done: undefined }
  const { values, set, faults, submit, ...state } = useActionForm(props, recordProgress.input, initial)
  const done = values.done === 'yes'
  return (
    <FormFrame
      {...props}
      {...state}
      consequence={
        done ? '登记完成后由代表核对；代表确认才记为已兑现。' : '进展代表和代表工委都能看到，承诺的时限不变。'
      }
      onSubmit={() => void submit({ ...values, done: values.done === undefined ? undefined : done })}
    >
      <PromiseChoice
        promises={promises}
        value={values.commitment}
        error={faults.commitment}
        onChange={(id) => set('commitment', id)}
      />
      <FieldGroup label="落实情况" error={faults.done}>
        <Segment
          label="落实情况"
          options={doneChoices}
          value={values.done}
          onChange={(one) => set('done', one)}
        />
      </FieldGroup>
      <TextArea
        id="progress-note"
        label="进展"
        maxLength={500}
        placeholder="做了什么、在哪里、完成多少，凭什么可以核对"
        value={values.note}
        error={faults.note}
        onChange={(note) => set('note', note)}
      />
    </FormFrame>
  )
}
