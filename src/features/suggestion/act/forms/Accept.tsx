import { accept } from '@/domain/suggestion/actions/accept'
import { categories, type Category } from '@/domain/suggestion/suggestion'
import { ChoicePills } from '@/ui/form/Pills'
import { FieldGroup } from '@/ui/form/Field'
import { TextField } from '@/ui/form/TextField'
import { choicesOf } from '../choices'
import { FormFrame } from '../FormFrame'
import type { ActionFormProps } from '../types'
import { useActionForm } from '../use-action-form'
import { useNextNumber, useThisSession } from '../use-numbering'

type Values = { no: string | undefined; session: string | undefined; category: Category | undefined }

/** 立案: a number, a session, a category. The next free number is proposed, never taken silently. */
export function Accept(props: ActionFormProps) {
  const thisSession = useThisSession()
  const next = useNextNumber(thisSession)
  const initial: Values = { no: undefined, session: undefined, category: undefined }
  const { values, set, faults, submit, ...state } = useActionForm(props, accept.input, initial)
  const no = values.no ?? next
  const session = values.session ?? thisSession
  return (
    <FormFrame
      {...props}
      {...state}
      consequence="编号立案后不再更改，随后由代表工委交办。"
      onSubmit={() => void submit({ no: Number(no), session, category: values.category })}
    >
      <TextField
        id="accept-no"
        label="编号"
        type="number"
        maxLength={4}
        hint={values.no === undefined && next ? '本届次下一个编号' : undefined}
        value={no}
        error={faults.no}
        onChange={(value) => set('no', value.replace(/\D/g, ''))}
      />
      <TextField
        id="accept-session"
        label="届次"
        maxLength={40}
        value={session}
        error={faults.session}
        onChange={(value) => set('session', value)}
      />
      <FieldGroup label="分类" error={faults.category}>
        <ChoicePills
          label="分类"
          pills={choicesOf(categories)}
          value={values.category}
          onChange={(value) => set('category', value)}
        />
      </FieldGroup>
    </FormFrame>
  )
}
