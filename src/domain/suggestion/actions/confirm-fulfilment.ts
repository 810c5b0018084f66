import * as z from 'zod/mini'
import { form, id, oneOf } from '../../shared/fields'
import { refuse } from '../../shared/refusal'
import { defineAction } from '../define'
import { author } from '../who'
import { commitmentIn } from './commitment'
import { noneClaimed } from './none-claimed'

export const confirmFulfilment = defineAction({
  label: '确认承诺已兑现',
  from: ['following'],
  by: author,
  unless: noneClaimed,
  input: form({
    commitment: id('承诺'),
    satisfaction: z.optional(oneOf('对落实的评价', ['satisfied', 'fair', 'dissatisfied'])),
  }),
  decide: (s, { commitment, satisfaction }) =>
    commitmentIn(s, commitment, ['claimed'])
      ? [{ type: 'fulfilmentConfirmed', commitment, ...(satisfaction && { satisfaction }) }]
      : refuse('not-found-inside', '承办单位还没有登记这项承诺完成'),
})
