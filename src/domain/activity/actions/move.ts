import * as z from 'zod/mini'
import { flag, form, text } from '../../shared/fields'
import { yearOf } from '../../shared/plain-date'
import { isRefusal, refuse } from '../../shared/refusal'
import type { Slot } from '../activity'
import { defineAction } from '../define'
import { crossesYear, slotFields, slotOf } from '../slot'
import { organiser } from '../who'

/** Another day, hour or place; everyone invited is told once. */
export const move = defineAction({
  label: '改期或改地点',
  from: ['open'],
  by: organiser,
  input: form({
    ...slotFields,
    reason: text('改期理由', { min: 4, max: 200 }),
    acrossYear: z._default(flag('是否改到另一年度'), false),
  }),
  decide: (s, input, { today }) => {
    const to = slotOf(input, today)
    if (isRefusal(to)) return to
    const { on, until, from, to: end, place } = s.plan
    const before: Slot = { on, until, from, to: end, place }
    if (Object.entries(to).every(([key, value]) => before[key as keyof Slot] === value))
      return refuse('bad-input', '时间和地点都没有变，不用改期')
    if (crossesYear(before, to) && !input.acrossYear) {
      const year = yearOf(to.on)
      return refuse(
        'incomplete',
        `改期后跨到 ${year} 年，清单和积分都记入 ${year} 年；确要跨年，请勾选后再提交`,
      )
    }
    return [{ type: 'moved', from: before, to, signUpBy: input.signUpBy, reason: input.reason }]
  },
})
