import * as z from 'zod/mini'
import { day, flag, form, text } from '../../shared/fields'
import { spokenDay } from '../../shared/plain-date'
import { refuse } from '../../shared/refusal'
import { latestReplyDue } from '../clock'
import { defineAction } from '../define'
import { deputyOffice } from '../who'

/** 延期由代表工委决定，并告知代表。 */
export const decideExtension = defineAction({
  label: '决定延期申请',
  from: ['handling'],
  by: deputyOffice,
  unless: ({ extension }) => {
    if (!extension) return refuse('too-early', '承办单位没有申请延期')
    if (extension.state === 'asked') return refuse('too-early', '等区政府办转报后再决定')
    return extension.state === 'forwarded' ? undefined : refuse('already-done', '已经作出决定')
  },
  input: form({
    grant: flag('是否同意延期'),
    until: z.optional(day('延期到')),
    note: text('决定理由', { min: 4, max: 300 }),
  }),
  decide: (s, { grant, until, note }, { rules, holidays, today }) => {
    if (!grant) return [{ type: 'extensionRefused', note }]
    const to = until ?? s.extension?.until
    if (!to) return refuse('incomplete', '请选择延期到哪一天')
    const latest = latestReplyDue(s, rules, holidays)?.due
    if (latest && to > latest)
      return refuse('bad-input', `最迟不能超过交办之日起六个月，即 ${spokenDay(latest, today)}`)
    if (to < today) return refuse('bad-input', '延期的日子不能早于今天')
    return [{ type: 'extensionGranted', until: to, note }]
  },
})
