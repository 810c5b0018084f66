import { form, oneOf, text } from '../../shared/fields'
import { refuse } from '../../shared/refusal'
import { defineAction } from '../define'
import { isPublicationDecided } from '../suggestion'
import { deputyOffice } from '../who'

export const withhold = defineAction({
  label: '不公开',
  from: ['replied', 'following', 'closed'],
  by: deputyOffice,
  unless: (s) => (isPublicationDecided(s) ? refuse('already-done', '已经作出公开决定') : undefined),
  input: form({
    code: oneOf('不公开的理由', ['stateSecret', 'tradeSecret', 'privacy', 'other']),
    note: text('说明', { min: 5, max: 300 }),
  }),
  decide: (_s, { code, note }) => [{ type: 'withheld', code, note }],
})
