import { clock } from '../support/cast'
import { testRights } from '../support/rights'
import type { Situation } from '../support/situations'

const quiet = [
  '联名未满',
  '联名已满',
  '文本改后',
  '待补正',
  '待登记',
  '会后审议',
  '大会通过',
  '常委会决定',
  '有落实事项',
  '报完成待核对',
  '全部落实',
] as const
const due = ['截止已过未提交', '截止后待登记', '待提出意见', '待主席团决定', '列入议程', '申请撤回'] as const
const told = <T extends string>(list: readonly Situation[], answer: T) =>
  Object.fromEntries(list.map((situation) => [situation, answer]))

testRights('系统计时', clock, {
  remind: { ...told(quiet, 'already-done'), ...told(due, '可') },
  takeOver: {
    大会通过: 'not-found-inside',
    常委会决定: 'not-found-inside',
    有落实事项: '可',
    报完成待核对: '可',
    全部落实: 'not-found-inside',
  },
  missCutOff: {
    联名未满: 'too-early',
    联名已满: 'too-early',
    文本改后: 'too-early',
    待补正: 'too-early',
    截止已过未提交: '可',
  },
})
