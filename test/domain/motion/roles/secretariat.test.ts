import { secretariat } from '../support/cast'
import { testRights } from '../support/rights'
import { given } from '../support/story'
import { collecting, drafted, registered } from '../support/steps'
import { goodInput } from '../support/inputs'

testRights('大会秘书处', secretariat, {
  register: { 待登记: '可', 截止后待登记: '可' },
  returnMotion: { 待登记: '可', 截止后待登记: 'too-late' },
  recordVote: { 列入议程: '可', 申请撤回: 'too-early' },
  recordResolution: { 待常委会审议: '可' },
  setItem: { 大会通过: '可', 常委会决定: '可', 有落实事项: '可', 报完成待核对: '可', 全部落实: '可' },
  checkItem: {
    大会通过: 'too-early',
    常委会决定: 'too-early',
    有落实事项: 'too-early',
    报完成待核对: '可',
    全部落实: 'too-early',
  },
  close: {
    大会通过: 'too-early',
    常委会决定: 'too-early',
    有落实事项: 'incomplete',
    报完成待核对: 'incomplete',
    全部落实: '可',
  },
})

test('代表还在联名的议案，秘书处看不到', () => {
  expect(given(drafted).viewFor(secretariat)).toBeUndefined()
  expect(given(collecting).viewFor(secretariat)).toBeUndefined()
})

test('秘书处不能替主席团决定，也不能替委员会提意见', () => {
  const story = given(registered)
  for (const verb of ['putOnAgenda', 'defer', 'convert'] as const)
    story.when(secretariat, verb, goodInput[verb](story)).refused('not-yours', '主席团')
  story.when(secretariat, 'giveOpinion', goodInput.giveOpinion(story)).refused('not-yours', '委员会')
})
