import { handOver } from '@/domain/suggestion/actions/hand-over'
import { handOverForecast } from '../hand-over-forecast'
import type { ActionFormProps } from '../types'
import { useToday } from '@/features/account/use-today'
import { NoteForm } from './NoteForm'

/** 交办: the day the statutory clock starts, so the form says which day that is and where it leads. */
export function HandOver(props: ActionFormProps) {
  const today = useToday()
  return (
    <NoteForm
      {...props}
      schema={handOver.input}
      field="note"
      label="交办意见"
      optional
      maxLength={300}
      placeholder="区政府办和承办单位可见"
      consequence={today && handOverForecast(props.view.rules, today)}
    />
  )
}
