import { form, text } from '../../shared/fields'
import { refuse } from '../../shared/refusal'
import { defineAction, sessionOf } from '../define'
import { closedForMotions } from '../session'
import { secretariat } from '../who'

/** Only while there is time to put it right; after the cut-off the presidium decides on it as it stands. */
export const returnMotion = defineAction({
  label: '退回补正',
  from: ['submitted'],
  by: secretariat,
  unless: (s, ctx) =>
    closedForMotions(sessionOf(s, ctx), ctx) &&
    refuse('too-late', '议案截止时间已过，不能再退回补正，请登记后提请主席团决定'),
  input: form({ note: text('补正要求', { min: 5, max: 500 }) }),
  decide: (_s, { note }) => [{ type: 'returned', note }],
})
