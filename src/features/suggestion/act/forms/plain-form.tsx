import { View } from '@tarojs/components'
import type { ComponentType } from 'react'
import type * as z from 'zod/mini'
import type { CaseView } from '@/domain/suggestion/view-schema'
import { FieldGroup } from '@/ui/form/Field'
import { RadioCards } from '@/ui/form/RadioCards'
import { DateField, SelectField, TextArea } from '@/ui/form/TextField'
import { FormFrame } from '../FormFrame'
import type { ActionFormProps } from '../types'
import { useActionForm } from '../use-action-form'
import { useLeaders } from '../use-leaders'
import { useUnits } from '../use-units'

type Values = Record<string, string>
type Common = { name: string; label: string; optional?: boolean; shownIf?: (values: Values) => boolean }

/** What a plain form asks for. A `yesNo` is sent as a flag; whatever is left empty is not sent. */
type FieldSpec = Common &
  (
    | { kind: 'text'; max: number; placeholder?: string }
    | { kind: 'day' }
    | { kind: 'unit' }
    | { kind: 'leader' }
    | { kind: 'choice'; of: (view: CaseView) => { value: string; label: string; note?: string }[] }
    | { kind: 'yesNo'; yes: string; no: string }
  )

type Spec = {
  schema: z.ZodMiniType
  fields: readonly FieldSpec[]
  /** Sent besides what is asked for: the request that is meant, the text that was read. */
  also?: (view: CaseView) => object
  consequence?: string
  danger?: boolean
  /** What has to be read before it is filled in. */
  above?: ComponentType<{ view: CaseView }>
}

/** The form of a verb that asks for a few plain things. */
export function plainForm(spec: Spec) {
  return function PlainForm(props: ActionFormProps) {
    const initial: Values = Object.fromEntries(
      spec.fields.map((field) => {
        const options = field.kind === 'choice' ? field.of(props.view) : []
        return [field.name, options.length === 1 ? (options[0]?.value ?? '') : '']
      }),
    )
    const { values, set, faults, submit, ...state } = useActionForm(props, spec.schema, initial)
    const shown = spec.fields.filter(({ shownIf }) => !shownIf || shownIf(values))
    const input = () => ({ ...spec.also?.(props.view), ...inputOf(shown, values) })
    const Above = spec.above
    return (
      <FormFrame
        {...props}
        {...state}
        danger={spec.danger ?? false}
        consequence={spec.consequence}
        onSubmit={() => void submit(input())}
      >
        {Above && <Above view={props.view} />}
        {shown.map((field) => (
          <View key={field.name}>
            <PlainField
              field={field}
              view={props.view}
              value={values[field.name] ?? ''}
              error={faults[field.name]}
              onChange={(value) => set(field.name, value)}
            />
          </View>
        ))}
      </FormFrame>
    )
  }
}

function inputOf(fields: readonly FieldSpec[], values: Values): object {
  return Object.fromEntries(
    fields.flatMap(({ kind, name }): [string, unknown][] => {
      const value = values[name] ?? ''
      if (kind === 'yesNo') return value ? [[name, value === 'yes']] : []
      return value === '' && kind !== 'text' ? [] : [[name, value]]
    }),
  )
}

type FieldProps = {
  field: FieldSpec
  view: CaseView
  value: string
  error: string | undefined
  onChange: (value: string) => void
}

function PlainField({ field, view, value, error, onChange }: FieldProps) {
  const { name: id, label, optional = false } = field
  const common = { id, label, optional, value, error, onChange }
  switch (field.kind) {
    case 'text':
      return <TextArea {...common} maxLength={field.max} placeholder={field.placeholder} />
    case 'day':
      return <DateField {...common} />
    case 'unit':
      return <UnitField {...common} />
    case 'leader':
      return <LeaderField {...common} />
    case 'choice':
      return (
        <FieldGroup label={label} error={error}>
          <RadioCards label={label} options={field.of(view)} value={value} onChange={onChange} />
        </FieldGroup>
      )
    case 'yesNo':
      return (
        <FieldGroup label={label} error={error}>
          <RadioCards
            label={label}
            options={[
              { value: 'yes', label: field.yes },
              { value: 'no', label: field.no },
            ]}
            value={value}
            onChange={onChange}
          />
        </FieldGroup>
      )
    default:
      return field satisfies never
  }
}

type PickerProps = {
  id: string
  label: string
  optional: boolean
  value: string
  error: string | undefined
  onChange: (value: string) => void
}

function UnitField(props: PickerProps) {
  const choices = useUnits().map(({ id, name, open }) => ({ value: id, label: `${name}（在办 ${open}）` }))
  return <SelectField {...props} placeholder="从名录里选" choices={choices} />
}

function LeaderField(props: PickerProps) {
  const choices = useLeaders().map(({ id, name }) => ({ value: id, label: name }))
  return <SelectField {...props} placeholder="从名录里选" choices={choices} />
}
