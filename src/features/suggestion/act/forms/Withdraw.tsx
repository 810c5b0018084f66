import { withdraw } from '@/domain/suggestion/actions/withdraw'
import type { ActionFormProps } from '../types'
import { NoteForm } from './NoteForm'

export function Withdraw(props: ActionFormProps) {
  return (
    <NoteForm
      {...props}
      danger
      schema={withdraw.input}
      field="reason"
      label="撤回理由"
      maxLength={300}
      consequence="撤回后这件建议不再办理，不能恢复；如需再提，请另写一件。"
    />
  )
}
