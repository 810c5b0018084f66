import { lead } from '../support/cast'
import { testRights } from '../support/rights'

const collecting = {
  联名未满: '可',
  联名已满: '可',
  文本改后: '可',
  待补正: '可',
  截止已过未提交: 'too-late',
} as const
const told = { 会后审议: '可', 待常委会审议: '可', 常委会决定: '可' } as const
const onAgenda = {
  大会通过: 'not-allowed',
  有落实事项: 'not-allowed',
  报完成待核对: 'not-allowed',
  全部落实: 'not-allowed',
  已办结: 'not-allowed',
  未获通过: 'not-allowed',
} as const

testRights('领衔代表', lead, {
  saveDraft: { 草稿: '可' },
  inviteCosigners: { 草稿: '可', ...collecting },
  reviseText: collecting,
  submit: {
    联名未满: 'incomplete',
    联名已满: '可',
    文本改后: 'incomplete',
    待补正: '可',
    截止已过未提交: 'too-late',
  },
  withdraw: {
    联名未满: '可',
    联名已满: '可',
    文本改后: '可',
    待补正: '可',
    截止已过未提交: '可',
    待登记: '可',
    截止后待登记: '可',
    待提出意见: '可',
    待主席团决定: '可',
  },
  requestWithdrawal: { 列入议程: '可', 申请撤回: 'already-done' },
  acknowledgeDecision: { ...told, 转为建议: '可', ...onAgenda },
})
