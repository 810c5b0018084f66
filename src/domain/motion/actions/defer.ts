import { form, id, text } from '../../shared/fields'
import { refuse } from '../../shared/refusal'
import { defineAction, sessionOf } from '../define'
import { committeeIn } from '../session'
import { presidium } from '../who'

/** Not on this session's agenda, yet a motion: a committee deliberates after the session and reports. */
export const defer = defineAction({
  label: '会后交专门委员会审议',
  from: ['deciding'],
  by: presidium,
  input: form({ committee: id('委员会'), reason: text('决定理由', { min: 10, max: 1000 }) }),
  decide: (s, { committee: wanted, reason }, ctx) => {
    const committee = committeeIn(sessionOf(s, ctx), wanted)
    return committee
      ? [{ type: 'deferred', committee, reason }]
      : refuse('not-found-inside', '本次会议没有这个委员会，请重新选择')
  },
})
