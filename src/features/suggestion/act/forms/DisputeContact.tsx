import { disputeContact } from '@/domain/suggestion/actions/dispute-contact'
import { TextArea } from '@/ui/form/TextField'
import { FormFrame } from '../FormFrame'
import type { ActionFormProps } from '../types'
import { useActionForm } from '../use-action-form'
import { waitingContacts } from '../waiting'
import { ContactChoice } from './ContactChoice'

export function DisputeContact(props: ActionFormProps) {
  const contacts = waitingContacts(props.view)
  const { values, set, faults, submit, ...state } = useActionForm(props, disputeContact.input, {
    contact: contacts[0]?.id,
    note: '',
  })
  return (
    <FormFrame
      {...props}
      {...state}
      consequence="承办单位会看到您写的情况，须重新与您沟通。"
      onSubmit={() => void submit(values)}
    >
      <ContactChoice
        contacts={contacts}
        value={values.contact}
        error={faults.contact}
        onChange={(contact) => set('contact', contact)}
      />
      <TextArea
        id="dispute-note"
        label="哪里不符"
        maxLength={300}
        placeholder="没有联系、没谈到这一条、说的不是这个意思……"
        value={values.note}
        error={faults.note}
        onChange={(note) => set('note', note)}
      />
    </FormFrame>
  )
}
