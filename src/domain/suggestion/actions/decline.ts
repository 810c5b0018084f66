import { form, oneOf, text } from '../../shared/fields'
import { defineAction } from '../define'
import { deputyOffice } from '../who'

/** 不作为建议处理的情形（上海、青岛等地规定的并集），转为代表来信另行答复。 */
export const declineCodes = {
  personal: '涉及代表本人或亲属的个人事务',
  judicial: '涉及具体司法、仲裁、监察案件',
  forwarded: '转递的群众来信、申诉控告',
  outside: '不属于本行政区域职权范围',
  academic: '学术探讨、咨询或产品推介',
  empty: '没有具体内容',
} as const

export const decline = defineAction({
  label: '不予立案',
  from: ['review'],
  by: deputyOffice,
  input: form({
    code: oneOf('不予立案的情形', ['personal', 'judicial', 'forwarded', 'outside', 'academic', 'empty']),
    note: text('给代表的说明', { min: 10, max: 500 }),
  }),
  decide: (_s, { code, note }) => [{ type: 'declined', code, note }],
})
