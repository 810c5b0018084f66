import { form, maybeText } from '../../shared/fields'
import { refuse } from '../../shared/refusal'
import { defineAction } from '../define'
import { deputyOffice } from '../who'

export const markExcellent = defineAction({
  label: '评为优秀建议',
  from: ['following', 'closed'],
  by: deputyOffice,
  unless: (s) => (s.excellent ? refuse('already-done', '已经评为优秀建议') : undefined),
  input: form({ note: maybeText('评语', 300) }),
  decide: (_s, { note }) => [{ type: 'markedExcellent', note }],
})
