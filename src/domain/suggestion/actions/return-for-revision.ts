import { form, oneOf, text } from '../../shared/fields'
import { defineAction } from '../define'
import { deputyOffice } from '../who'

/** 退回修改的原因。 */
export const returnCodes = {
  unclear: '情况不清楚、诉求不具体',
  severalMatters: '一件建议写了几件事',
  personal: '含个人信息，需要隐去',
  other: '其他',
} as const

export const returnForRevision = defineAction({
  label: '退回修改',
  from: ['review'],
  by: deputyOffice,
  input: form({
    code: oneOf('退回原因', ['unclear', 'severalMatters', 'personal', 'other']),
    note: text('修改要求', { min: 5, max: 500 }),
  }),
  decide: (_s, { code, note }) => [{ type: 'returned', code, note }],
})
