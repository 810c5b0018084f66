import { clock, governmentOffice, deputyOffice, author } from '../../support/cast'
import { satisfied } from '../../support/inputs'
import { testRights } from '../../support/rights'
import { given, on } from '../../support/story'
import { tillReplied } from '../../support/steps'

testRights('系统计时', clock, { lapseRating: { 待评价: 'too-early', 评价期已过: '可' } })

test('计时不能替代表评价，过了期也不能', () => {
  given(tillReplied, on('2026-05-13')).when(clock, 'rate', satisfied).refused('not-yours', '领衔代表')
})

test('评价期满只由计时宣布，谁都不能代劳', () => {
  const story = given(tillReplied, on('2026-05-13'))
  for (const actor of [author, deputyOffice, governmentOffice]) {
    story.when(actor, 'lapseRating').refused('not-yours', '系统计时')
  }
})
