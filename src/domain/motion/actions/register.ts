import * as z from 'zod/mini'
import { count, form, id } from '../../shared/fields'
import { refuse } from '../../shared/refusal'
import { defineAction, sessionOf } from '../define'
import { committeeIn } from '../session'
import { secretariat } from '../who'

/** 登记编号，先交专门委员会（每届第一次会议为议案审查委员会）提出意见；不先交的，直接提请主席团决定。 */
export const register = defineAction({
  label: '登记',
  from: ['submitted'],
  by: secretariat,
  input: form({ no: count('编号', { max: 999 }), committee: z.optional(id('委员会')) }),
  decide: (s, { no, committee: wanted }, ctx) => {
    if (wanted === undefined) return [{ type: 'registered', no }]
    const committee = committeeIn(sessionOf(s, ctx), wanted)
    if (!committee) return refuse('not-found-inside', '本次会议没有这个委员会，请重新选择')
    return [{ type: 'registered', no, committee }]
  },
})
