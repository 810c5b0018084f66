import { nothing } from '../../shared/fields'
import { defineAction } from '../define'
import { invited } from '../who'
import { noInvitation } from './waiting-invitation'

export const declineCosign = defineAction({
  label: '不参加联名',
  from: ['draft', 'review'],
  by: invited,
  unless: (s, { actor }) => noInvitation(s, actor),
  input: nothing,
  decide: (_s, _input, { actor }) => [{ type: 'cosignDeclined', person: actor.person }],
})
