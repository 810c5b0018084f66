import { form, text } from '../../shared/fields'
import { refuse } from '../../shared/refusal'
import { defineAction } from '../define'
import { author } from '../who'

const MOST = 5

/** What the deputy adds after filing. The text that was filed stays as it was. */
export const supplement = defineAction({
  label: '补充说明',
  from: ['review', 'assigning', 'handling'],
  by: author,
  unless: (s) =>
    s.supplements.length >= MOST
      ? refuse('not-allowed', `已补充 ${MOST} 次，请把情况当面告诉承办单位`)
      : undefined,
  input: form({ text: text('补充说明', { min: 5, max: 1000 }) }),
  decide: (_s, { text: added }) => [{ type: 'supplemented', text: added }],
})
