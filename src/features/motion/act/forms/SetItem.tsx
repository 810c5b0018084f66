import { setItem } from '@/domain/motion/actions/set-item'
import { useActionForm } from '@/features/suggestion/act/use-action-form'
import { useUnits } from '@/features/suggestion/act/use-units'
import { DateField, SelectField, TextArea } from '@/ui/form/TextField'
import type { MotionFormProps } from '../../types'
import { MotionFrame } from '../MotionFrame'

export function SetItem(props: MotionFormProps) {
  const initial = { what: '', unit: '', due: '' }
  const { values, set, faults, submit, ...state } = useActionForm(props, setItem.input, initial)
  const units = useUnits()
  return (
    <MotionFrame {...props} {...state} onSubmit={() => void submit(values)}>
      <TextArea
        id="item-what"
        label="落实事项"
        maxLength={300}
        placeholder="写清做什么、做到什么程度"
        value={values.what}
        error={faults.what}
        onChange={(what) => set('what', what)}
      />
      <SelectField
        id="item-unit"
        label="落实单位"
        choices={units.map(({ id, name }) => ({ value: id, label: name }))}
        value={values.unit}
        error={faults.unit}
        onChange={(unit) => set('unit', unit)}
      />
      <DateField
        id="item-due"
        label="完成时限"
        value={values.due}
        error={faults.due}
        onChange={(due) => set('due', due)}
      />
    </MotionFrame>
  )
}
