import * as z from 'zod/mini'
import { form } from '../../shared/fields'
import { refuse } from '../../shared/refusal'
import { yearOf } from '../../shared/plain-date'
import { defineAction } from '../define'
import { entering } from '../entering'
import type { Line, Outcome } from '../line'
import { clock } from '../who'

const MOST = 600

/** What the events of suggestions and activities tell. What is known already is passed over, so repeating is harmless. */
export const enter = defineAction({
  label: '入账',
  from: ['running', 'settled'],
  by: clock,
  input: form({
    lines: z.custom<Line[]>(Array.isArray, '缺少账目'), // made by our own sources, never by a client
    outcomes: z.custom<Outcome[]>(Array.isArray, '缺少结果'),
  }),
  decide: (s, { lines, outcomes }, ctx) => {
    if ([...lines, ...outcomes].some(({ on }) => yearOf(on) !== s.year))
      return refuse('bad-input', '账目不属于这一年度，请记入发生的年度')
    const known = new Set([...s.lines, ...s.outcomes].map(({ id }) => id))
    const fresh = lines.filter(({ id }) => !known.has(id))
    const heard = outcomes.filter(({ id }) => !known.has(id))
    if (s.lines.length + fresh.length > MOST)
      return refuse('not-allowed', `一年的账目已满 ${MOST} 笔，请联系系统管理员`)
    return fresh.length + heard.length > 0 ? [entering(s, fresh, heard, ctx)] : []
  },
})
