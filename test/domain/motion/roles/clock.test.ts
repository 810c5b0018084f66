import { clock } from '../support/cast'
import { testRights } from '../support/rights'

testRights('系统计时', clock, {
  missCutOff: {
    联名未满: 'too-early',
    联名已满: 'too-early',
    文本改后: 'too-early',
    待补正: 'too-early',
    截止已过未提交: '可',
  },
})
