import * as z from 'zod/mini'
import { day, form, id, maybeText, oneKeyOf, text } from '../shared/fields'
import { packKinds } from './numbers'

/** The shapes a number may have on the wire; what it may be is said by its editor, with a better sentence. */
export const numberValue = z.union(
  [z.number(), z.string(), z.record(z.string(), z.union([z.number(), z.string()]))],
  '数目的格式不正确，请检查后重试',
)

/** A rule pack as the office writes it. Which numbers there have to be is checked by the rules, by name. */
export const packInput = form({
  kind: oneKeyOf('规则种类', packKinds),
  name: text('版本名称', { min: 4, max: 40 }),
  from: day('生效日期'),
  note: text('修改说明', { min: 4, max: 200 }),
  numbers: z.record(
    id('数目名称'),
    form({ value: numberValue, source: maybeText('依据', 120) }),
    '请填写各项数目',
  ),
})

export type PackInput = z.output<typeof packInput>
