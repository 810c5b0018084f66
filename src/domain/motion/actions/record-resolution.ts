import { flag, form, text } from '../../shared/fields'
import { defineAction } from '../define'
import { secretariat } from '../who'

/** What the standing committee decided on the report of the committee. */
export const recordResolution = defineAction({
  label: '登记常委会决定',
  from: ['reported'],
  by: secretariat,
  input: form({
    title: text('决定名称', { min: 4, max: 80 }),
    text: text('决定内容', { min: 10, max: 3000 }),
    follows: flag('是否跟踪落实'),
  }),
  decide: (_s, { title, text: words, follows }) => [{ type: 'resolved', title, text: words, follows }],
})
