import { form, text } from '../../shared/fields'
import { suggestionIdOf } from '../conversion'
import { defineAction } from '../define'
import { presidium } from '../who'

/** 不作为议案的，作为建议、批评和意见处理，理由书面告知每位提案人。 */
export const convert = defineAction({
  label: '不作为议案，转为建议',
  from: ['deciding'],
  by: presidium,
  input: form({ reason: text('给每位提案人的理由', { min: 10, max: 1000 }) }),
  decide: (s, { reason }, { hash }) => [
    { type: 'converted', suggestion: suggestionIdOf(s.id, hash), reason },
  ],
})
