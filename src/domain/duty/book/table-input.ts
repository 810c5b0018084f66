import * as z from 'zod/mini'
import { day, flag, form, listOf, maybeText, oneOf, text } from '../../shared/fields'
import type { PlainDate } from '../../shared/plain-date'
import { points } from '../points'
import type { RuleTable } from '../rule-table'
import { subjectKeys, type Subject } from '../subject'

/** A number of points as people write it: 3, 0.5, -1. */
function pointsField(label: string, { min, max }: { min: number; max: number }) {
  const message = `${label}应在 ${min} 到 ${max} 之间，最多一位小数`
  return z.number(message).check(
    z.minimum(min, min === 0 ? `${label}不能小于 0` : message),
    z.maximum(max, message),
    z.refine((value) => Math.abs(value * 10 - Math.round(value * 10)) < 1e-9, message),
  )
}

/** A rule table as the office writes it. */
export const tableInput = form({
  name: text('积分表名称', { min: 4, max: 40 }),
  from: day('生效日期'),
  until: z.optional(day('失效日期')),
  base: pointsField('基础分', { min: 0, max: 100 }),
  source: maybeText('依据', 200),
  example: z._default(flag('是否示例'), false),
  rules: listOf(
    '计分规则',
    form({
      subject: oneOf('事项', subjectKeys as [Subject, ...Subject[]]), // keys of the table of subjects
      points: pointsField('分值', { min: -20, max: 20 }),
      cap: z.optional(pointsField('年度上限', { min: 0, max: 200 })),
    }),
    { min: 1, max: 40 },
  ),
})

export type TableInput = z.output<typeof tableInput>

/** In tenths, and called by its first day: a day has one table. */
export function tableFrom({ name, from, until, base, source, example, rules }: TableInput): RuleTable {
  return {
    id: `t${from satisfies PlainDate}`,
    name,
    from,
    ...(until && { until }),
    base: points(base),
    example,
    source,
    rules: rules.map(({ subject, points: value, cap }) => ({
      subject,
      points: points(value),
      ...(cap !== undefined && { cap: points(cap) }),
    })),
  }
}
