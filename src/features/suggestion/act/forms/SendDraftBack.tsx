import { sendDraftBack } from '@/domain/suggestion/actions/send-draft-back'
import type { ActionFormProps } from '../types'
import { NoteForm } from './NoteForm'

export function SendDraftBack(props: ActionFormProps) {
  return (
    <NoteForm
      {...props}
      schema={sendDraftBack.input}
      field="note"
      label="修改意见"
      maxLength={500}
      placeholder="写清哪一段要改、怎么改"
      consequence="答复稿回到经办人，修改后重新送签；答复期限不变。"
    />
  )
}
