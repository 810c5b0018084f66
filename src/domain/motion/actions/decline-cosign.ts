import { form, maybeText } from '../../shared/fields'
import { defineAction } from '../define'
import { invited } from '../who'

export const declineCosign = defineAction({
  label: '谢绝联名',
  from: ['cosigning'],
  by: invited,
  input: form({ note: maybeText('给领衔代表的话', 200) }),
  decide: (_s, { note }) => [{ type: 'cosignDeclined', note }],
})
