import { count, form, oneOf, text } from '../../shared/fields'
import { defineAction } from '../define'
import { deputyOffice } from '../who'

export const accept = defineAction({
  label: '立案',
  from: ['review'],
  by: deputyOffice,
  input: form({
    no: count('编号', { max: 9999 }),
    session: text('届次', { max: 40 }),
    category: oneOf('分类', [
      'economy',
      'construction',
      'transport',
      'environment',
      'agriculture',
      'education',
      'health',
      'welfare',
      'governance',
      'other',
    ]),
  }),
  decide: (_s, { no, session, category }) => [{ type: 'accepted', no, session, category }],
})
