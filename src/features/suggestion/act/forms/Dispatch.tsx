import { View } from '@tarojs/components'
import { dispatch } from '@/domain/suggestion/actions/dispatch'
import { useSayDay } from '@/features/account/use-today'
import { Candidate } from '@/ui/case/Candidate'
import { FieldError } from '@/ui/form/Field'
import { SelectField, TextArea } from '@/ui/form/TextField'
import { Chip } from '@/ui/status/Chip'
import { Section } from '@/ui/text/Section'
import { toggled } from '../choices'
import { candidatesFor, loadOf, supportersFor } from '../candidates'
import { FormFrame } from '../FormFrame'
import type { ActionFormProps } from '../types'
import { useActionForm } from '../use-action-form'
import { SupportPicker } from '../SupportPicker'
import { useHandled, useUnits } from '../use-units'

type Values = { lead: string; supporting: string[]; note: string }

/** 分办: one unit leads, others may support. Candidates are proposed with their reasons; a person chooses. */
export function Dispatch(props: ActionFormProps) {
  const units = useUnits()
  const handled = useHandled(props.caseId)
  const initial: Values = { lead: '', supporting: [], note: '' }
  const { values, set, faults, submit, ...state } = useActionForm(props, dispatch.input, initial)
  const candidates = candidatesFor(units, props.view, values.lead, handled)
  const load = loadOf(units)
  const toggle = (id: string) => set('supporting', toggled(values.supporting, id))
  const others = units.filter(({ id }) => id !== values.lead)
  const sayDay = useSayDay()
  const due = props.view.deadlines.find(({ name }) => name === '答复')
  const count = values.lead ? 1 + values.supporting.length : 0
  return (
    <FormFrame
      {...props}
      {...state}
      label={count > 1 ? `分办给 ${count} 家单位` : '分办'}
      consequence={`分办后由单位签收办理。${due ? `答复期限 ${sayDay(due.due)}（${due.text}）` : '答复期限'}从代表工委交办之日起算，分办不改变。`}
      onSubmit={() =>
        void submit({ ...values, supporting: values.supporting.filter((one) => one !== values.lead) })
      }
    >
      <Section title="主办单位" side="选 1 家，竖线为全区平均">
        {candidates.map(({ unit, why, chip }) => (
          <Candidate
            key={unit.id}
            name={unit.name}
            why={why}
            chip={chip && <Chip {...chip} />}
            open={unit.open}
            overdue={unit.overdue}
            most={load.most}
            average={load.average}
            chosen={unit.id === values.lead}
            onTap={() => set('lead', unit.id)}
          />
        ))}
        <SelectField
          id="dispatch-lead"
          label="其他单位"
          optional
          placeholder="从名录里选主办单位"
          value={values.lead}
          choices={units.map(({ id, name, open }) => ({ value: id, label: `${name}（在办 ${open}）` }))}
          onChange={(id) => set('lead', id)}
        />
        {faults.lead && <FieldError message={faults.lead} />}
      </Section>
      <Section title="会办单位" side="可不选">
        <SupportPicker
          units={others}
          proposed={supportersFor(units, handled, values.lead)}
          chosen={values.supporting}
          onToggle={toggle}
        />
        {faults.supporting && <FieldError message={faults.supporting} />}
      </Section>
      <View style={{ height: '12px' }} />
      <TextArea
        id="dispatch-note"
        label="分办意见"
        optional
        maxLength={300}
        placeholder="承办单位可见"
        value={values.note}
        error={faults.note}
        onChange={(text) => set('note', text)}
      />
    </FormFrame>
  )
}
