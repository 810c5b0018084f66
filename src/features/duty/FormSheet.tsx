import { useState, type ReactNode } from 'react'
import { Notice } from '@/ui/feedback/Notice'
import { Sheet } from '@/ui/feedback/Sheet'
import { Button } from '@/ui/form/Button'
import { DateField, SelectField, TextArea, TextField, type Choice } from '@/ui/form/TextField'

export type SheetField = {
  key: string
  label: string
  kind: 'line' | 'text' | 'day' | 'choice'
  choices?: readonly Choice[]
  value?: string
  hint?: string
}

export type FormSheetProps = {
  title: string
  note?: string | undefined
  fields: readonly SheetField[]
  submit: string
  busy: boolean
  refusal?: string | undefined
  onSubmit: (values: Record<string, string>) => void
  onClose: () => void
  /** Under the fields: what is no text, such as files. */
  children?: ReactNode
}

/** A few fields asked in a sheet. What is wrong with them is said by the rules, not here. */
export function FormSheet(props: FormSheetProps) {
  const { title, note, fields, submit, busy, refusal, onSubmit, onClose, children } = props
  const [values, setValues] = useState<Record<string, string>>(() =>
    Object.fromEntries(fields.map(({ key, value = '' }) => [key, value])),
  )
  const foot = <Button label={submit} loading={busy} onTap={() => onSubmit(values)} />
  return (
    <Sheet title={title} note={note} onClose={onClose} foot={foot}>
      {refusal && (
        <Notice tone="danger" alert>
          {refusal}
        </Notice>
      )}
      {fields.map(({ key, label, kind, choices = [], hint }) => {
        const field = {
          id: `sheet-${key}`,
          label,
          hint,
          value: values[key] ?? '',
          onChange: (value: string) => setValues((before) => ({ ...before, [key]: value })),
        }
        if (kind === 'text') return <TextArea key={key} {...field} maxLength={1000} />
        if (kind === 'day') return <DateField key={key} {...field} />
        if (kind === 'choice') return <SelectField key={key} {...field} choices={choices} />
        return <TextField key={key} {...field} maxLength={120} />
      })}
      {children}
    </Sheet>
  )
}
