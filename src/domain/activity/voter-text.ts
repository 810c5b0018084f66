import * as z from 'zod/mini'
import { text } from '../shared/fields'

const NUMBER = /(^|\D)(1[3-9]\d{9}|\d{17}[\dXx])(\D|$)/

/** What a voter said, without what would tell who they are. */
export function voterText(label: string, { min, max }: { min: number; max: number }) {
  return text(label, { min, max }).check(
    z.refine(
      (words) => !NUMBER.test(words),
      `${label}里有电话或身份证号，请删去后再提交，不写选民的个人信息`,
    ),
  )
}
