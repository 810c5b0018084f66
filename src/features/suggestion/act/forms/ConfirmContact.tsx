import { confirmContact } from '@/domain/suggestion/actions/confirm-contact'
import { disputeContact } from '@/domain/suggestion/actions/dispute-contact'
import { Button } from '@/ui/form/Button'
import { FormFrame } from '../FormFrame'
import { openAction } from '../open-action'
import type { ActionFormProps } from '../types'
import { useActionForm } from '../use-action-form'
import { waitingContacts } from '../waiting'
import { ContactChoice } from './ContactChoice'

export function ConfirmContact(props: ActionFormProps) {
  const contacts = waitingContacts(props.view)
  const { values, set, faults, submit, ...state } = useActionForm(props, confirmContact.input, {
    contact: contacts[0]?.id,
  })
  return (
    <FormFrame
      {...props}
      {...state}
      consequence="确认后承办单位才能送签答复。有一处不符，就选“情况不符”。"
      onSubmit={() => void submit(values)}
    >
      <ContactChoice
        contacts={contacts}
        value={values.contact}
        error={faults.contact}
        onChange={(contact) => set('contact', contact)}
      />
      <Button
        kind="secondary"
        label={disputeContact.label}
        onTap={() => openAction('disputeContact', props.caseId)}
      />
    </FormFrame>
  )
}
