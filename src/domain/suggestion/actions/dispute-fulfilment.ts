import { form, id, text } from '../../shared/fields'
import { refuse } from '../../shared/refusal'
import { defineAction } from '../define'
import { author } from '../who'
import { commitmentIn } from './commitment'
import { noneClaimed } from './none-claimed'

export const disputeFulfilment = defineAction({
  label: '承诺没有兑现',
  from: ['following'],
  by: author,
  unless: noneClaimed,
  input: form({ commitment: id('承诺'), note: text('实际情况', { min: 5, max: 300 }) }),
  decide: (s, { commitment, note }) =>
    commitmentIn(s, commitment, ['claimed'])
      ? [{ type: 'fulfilmentDisputed', commitment, note }]
      : refuse('not-found-inside', '承办单位还没有登记这项承诺完成'),
})
