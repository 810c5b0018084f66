import { governmentOffice, housing } from '../../support/cast'
import { goodInput } from '../../support/inputs'
import { testRights, type Answer } from '../../support/rights'
import { during } from '../../support/situations'
import { given } from '../../support/story'
import { accepted, readied, submitted, tillReplied, tillTalked } from '../../support/steps'

const dispatching = { 待交办: 'too-early', 待分办: '可' } as const

testRights('区政府办', governmentOffice, {
  dispatch: dispatching,
  dispatchSeparately: dispatching,
  assignLeadingLeader: during<Answer>(['assigning', 'handling'], '可'),
  decideReturn: during<Answer>(['handling'], 'too-early', { 申请退回: '可' }),
  carryOver: during<Answer>(['handling', 'replied', 'following'], '可'),
  forwardExtension: during<Answer>(['handling'], 'too-early', {
    申请延期: '可',
    延期已转报: 'already-done',
    已延期: 'already-done',
  }),
  urge: during<Answer>(['handling', 'following'], '可'),
})

test('代表工委没有交办，区政府办不能先分办', () => {
  given(submitted, accepted)
    .when(governmentOffice, 'dispatch', { lead: housing.id, supporting: [] })
    .refused('too-early', '交办后才能分办')
})

test('区政府办不能替承办单位签发答复，也不能公开答复', () => {
  const ready = given(tillTalked, readied)
  ready.when(governmentOffice, 'issueReply', goodInput.issueReply(ready)).refused('not-yours')
  given(tillReplied).when(governmentOffice, 'publish', { hide: [] }).refused('not-yours', '代表工委')
})
