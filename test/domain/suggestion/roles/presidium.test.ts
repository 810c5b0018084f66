import { presidium } from '../../support/cast'
import { testRights } from '../../support/rights'

testRights('主席团', presidium, { receiveMotion: { 草稿: 'not-allowed', 待修改: 'not-allowed' } })
