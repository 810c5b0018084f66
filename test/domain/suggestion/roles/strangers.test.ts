import { bystanders, leader, outsiders } from '../../support/cast'
import { allSituations } from '../../support/situations'
import { testRights } from '../../support/rights'

const strangers = { 领导: leader, ...bystanders, ...outsiders }

for (const [name, actor] of Object.entries(strangers)) testRights(name, actor, {})

test('与这件建议无关的人，不论办到哪一步，都看不到它，也没有按钮', () => {
  for (const [situation, story] of allSituations) {
    for (const [name, actor] of Object.entries({ ...bystanders, ...outsiders })) {
      expect([situation, name, story.viewFor(actor)]).toEqual([situation, name, undefined])
    }
  }
})
