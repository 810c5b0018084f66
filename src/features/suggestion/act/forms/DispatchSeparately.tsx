import { dispatchSeparately } from '@/domain/suggestion/actions/dispatch-separately'
import { AskList } from '@/ui/case/AskList'
import { FieldError } from '@/ui/form/Field'
import { SelectField } from '@/ui/form/TextField'
import { Card } from '@/ui/text/Card'
import { FormFrame } from '../FormFrame'
import type { ActionFormProps } from '../types'
import { useActionForm } from '../use-action-form'
import { useUnits } from '../use-units'

/** 分别办理: each ask is given to one unit, which answers it itself. */
export function DispatchSeparately(props: ActionFormProps) {
  const units = useUnits()
  const { asks } = props.view.content
  const initial = { chosen: asks.map(() => ''), note: '' }
  const { values, set, faults, submit, ...state } = useActionForm(props, dispatchSeparately.input, initial)
  const { chosen } = values
  const ids = [...new Set(chosen.filter(Boolean))]
  const given = ids.map((unit) => ({
    unit,
    asks: chosen.flatMap((one, index) => (one === unit ? [index + 1] : [])),
  }))
  return (
    <FormFrame
      {...props}
      {...state}
      label={ids.length > 1 ? `分给 ${ids.length} 家单位` : undefined}
      consequence="每家单位就自己的诉求分别联系代表、分别答复，全部答复后才请代表评价。期限从交办之日起算。"
      onSubmit={() => void submit({ units: given, note: values.note })}
    >
      {asks.map((ask, index) => (
        <Card key={index}>
          <AskList asks={[ask]} from={index + 1} />
          <SelectField
            id={`ask-unit-${index + 1}`}
            label={`诉求 ${index + 1} 由谁办理`}
            placeholder="从名录里选"
            value={chosen[index] ?? ''}
            choices={units.map(({ id, name, open }) => ({ value: id, label: `${name}（在办 ${open}）` }))}
            onChange={(unit) =>
              set(
                'chosen',
                chosen.map((one, at) => (at === index ? unit : one)),
              )
            }
          />
        </Card>
      ))}
      {faults.units && <FieldError message={faults.units} />}
    </FormFrame>
  )
}
