import { presidium } from '../support/cast'
import { testRights } from '../support/rights'

const deciding = { 待主席团决定: '可' } as const

testRights('主席团', presidium, {
  putOnAgenda: deciding,
  defer: deciding,
  convert: deciding,
  decideWithdrawal: { 列入议程: 'too-early', 申请撤回: '可' },
})
