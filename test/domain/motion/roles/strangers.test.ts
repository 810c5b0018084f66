import { governmentOffice, leader, outsiders, uninvited } from '../support/cast'
import { testRights } from '../support/rights'
import { allSituations, situations } from '../support/situations'

for (const [name, actor] of Object.entries({
  没受邀的代表: uninvited,
  区政府办: governmentOffice,
  领导: leader,
  ...outsiders,
}))
  testRights(name, actor, {})

test('别处任职的人，不论办到哪一步，都看不到这件议案', () => {
  for (const [situation, story] of allSituations) {
    for (const [name, actor] of Object.entries(outsiders))
      expect([situation, name, story.viewFor(actor)]).toEqual([situation, name, undefined])
  }
})

test('没受邀的代表和区政府办，主席团决定作为议案以后才看得到', () => {
  const seen = [
    '列入议程',
    '申请撤回',
    '会后审议',
    '待常委会审议',
    '大会通过',
    '常委会决定',
    '有落实事项',
  ] as const
  for (const actor of [uninvited, governmentOffice]) {
    for (const situation of seen)
      expect([situation, situations[situation].viewFor(actor)?.title]).toEqual([
        situation,
        expect.any(String),
      ])
    for (const situation of [
      '草稿',
      '联名已满',
      '待登记',
      '待提出意见',
      '待主席团决定',
      '转为建议',
      '联名不足终止',
      '截止终止',
    ] as const)
      expect([situation, situations[situation].viewFor(actor)]).toEqual([situation, undefined])
  }
})

test('领导从登记以后看得到', () => {
  expect(situations.待登记.viewFor(leader)).toBeUndefined()
  expect(situations.待提出意见.seenBy(leader).relation).toBe('leader')
})
