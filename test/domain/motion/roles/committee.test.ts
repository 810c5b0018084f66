import { committee, otherCommittee, outsiders } from '../support/cast'
import { testRights } from '../support/rights'

testRights('专门委员会', committee, {
  giveOpinion: { 待提出意见: '可' },
  fileReport: { 列入议程: '可', 申请撤回: '可', 会后审议: '可' },
})

testRights('别的委员会', otherCommittee, {})
testRights('没有委员会的工作人员', outsiders.没有委员会的工作人员, {})
