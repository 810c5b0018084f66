import { clock, governmentOffice, deputyOffice, author } from '../../support/cast'
import { satisfied } from '../../support/inputs'
import { testRights, type Answer } from '../../support/rights'
import { during } from '../../support/situations'
import { given, on } from '../../support/story'
import { tillReplied } from '../../support/steps'

/** 各情形当天，正好有事临近、到期或逾期的。 */
const reminding = during<Answer>([], 'already-done', {
  已送签: '可',
  答复稿被退回: '可',
  评价期已过: '可',
  重新办理: '可',
  申请延期: '可',
  延期已转报: '可',
  已延期: '可',
})

testRights('系统计时', clock, {
  lapseRating: { 待评价: 'too-early', 评价期已过: '可', 待协调: 'already-done' },
  openPromiseCheck: during<Answer>(['following'], 'too-early'),
  takeOver: during<Answer>(['handling', 'replied', 'following'], '可', {
    待交办: 'not-found-inside',
    待分办: 'not-found-inside',
  }),
  // 主件不在手边：并案的规则另有专门的测试。
  join: during<Answer>(
    ['review', 'assigning', 'handling', 'replied', 'following', 'closed'],
    'not-found-inside',
    { 已有建议并入: 'already-done' },
  ),
  remind: during<Answer>(
    ['review', 'assigning', 'handling', 'replied', 'following', 'closed'],
    'already-done',
    reminding,
  ),
})

test('计时不能替代表评价，过了期也不能', () => {
  given(tillReplied, on('2026-05-13')).when(clock, 'rate', satisfied).refused('not-yours', '领衔')
})

test('评价期满只由计时宣布，谁都不能代劳', () => {
  const story = given(tillReplied, on('2026-05-13'))
  for (const actor of [author, deputyOffice, governmentOffice]) {
    story.when(actor, 'lapseRating').refused('not-yours', '系统计时')
  }
})
