import { count, form, oneKeyOf, text } from '../../shared/fields'
import { defineAction } from '../define'
import { categories } from '../suggestion'
import { deputyOffice } from '../who'

export const accept = defineAction({
  label: '立案',
  from: ['review'],
  by: deputyOffice,
  input: form({
    no: count('编号', { max: 9999 }),
    session: text('届次', { max: 40 }),
    category: oneKeyOf('分类', categories),
  }),
  decide: (_s, { no, session, category }) => [{ type: 'accepted', no, session, category }],
})
