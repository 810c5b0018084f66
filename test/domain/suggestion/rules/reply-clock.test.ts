import { heldDays, replyDue } from '@/domain/suggestion/clock'
import { plainDate } from '@/domain/shared/plain-date'
import { author, deputyOffice, governmentOffice, leadHandler } from '../../support/cast'
import { holidays } from '../../support/holidays'
import {
  accepted,
  dispatched,
  handedOver,
  issued,
  readied,
  repliedAgain,
  signed,
  submitted,
  tillHandedOver,
  tillRedo,
  tillReplied,
  tillSigned,
  tillTalked,
  withdrawn,
} from '../../support/steps'
import { daysLater, given, on, type Story } from '../../support/story'

function due(story: Story) {
  const { rules } = story.context(author)
  const deadline = replyDue(story.state, rules, holidays)
  return deadline && [deadline.due, deadline.calendarDue, deadline.steps[0]?.day]
}

const held = (story: Story, until: string) =>
  heldDays(story.state, plainDate(until)).map(({ holder, days }) => `${holder} ${days}`)

test('没有交办，答复的钟还没有走', () => {
  expect(due(given(submitted, accepted))).toBeUndefined()
})

test('代表工委交办的那一天起算，不是分办的那一天', () => {
  const fromHandOver = ['2026-05-06', '2026-05-03', '2026-02-03']
  expect(due(given(tillHandedOver))).toEqual(fromHandOver)
  expect(due(given(tillHandedOver, dispatched))).toEqual(fromHandOver)
  expect(due(given(tillSigned))).toEqual(fromHandOver)
})

test('分办得再晚、签收得再晚，答复期限不往后挪', () => {
  const late = given(tillHandedOver, on('2026-04-20'), dispatched, daysLater(5), signed)
  expect(late.state.dispatchedOn).toBe('2026-04-20')
  expect(due(late)).toEqual(['2026-05-06', '2026-05-03', '2026-02-03'])
})

test('审查用去的日子不算在答复期限里', () => {
  const slow = given(submitted, on('2026-03-02'), accepted, on('2026-03-10'), handedOver)
  expect(due(slow)?.[2]).toBe('2026-03-10')
})

test('交办只有一次，不能再交办一次让钟重走', () => {
  given(tillHandedOver, daysLater(30)).when(deputyOffice, 'handOver', { note: '' }).refused('already-done')
})

test('分办只有一次，承办单位拿到以后区政府办不能再分办', () => {
  const story = given(tillSigned)
  story
    .when(governmentOffice, 'dispatch', { lead: 'u-city', supporting: [], note: '' })
    .refused('wrong-stage', '办理中')
})

test('每一天都算在当时拿着它的人头上', () => {
  expect(held(given(tillSigned), '2026-04-22')).toEqual(['区政府办 9', '区住建局 69'])
})

test('分办拖了七十六天，这七十六天是区政府办的', () => {
  const late = given(tillHandedOver, on('2026-04-20'), dispatched)
  expect(held(late, '2026-05-08')).toEqual(['区政府办 76', '区住建局 18'])
})

test('答复以后等代表评价的日子，不算在任何单位头上', () => {
  const replied = given(tillReplied)
  expect(held(replied, '2026-05-12')).toEqual(['区政府办 9', '区住建局 64', ' 25'])
  expect(replied.on(plainDate('2026-05-12')).seenBy(deputyOffice).held).toEqual([
    { holder: '区政府办', days: 9 },
    { holder: '区住建局', days: 64 },
  ])
})

test('重新办理的日子，又算回主办单位', () => {
  expect(held(given(tillRedo), '2026-05-02')).toEqual(['区政府办 9', '区住建局 64', ' 5', '区住建局 10'])
  const again = given(tillRedo, on('2026-04-30'), repliedAgain)
  expect(held(again, '2026-05-02').slice(3)).toEqual(['区住建局 8', ' 2'])
})

test('撤回以后没有人再拿着它，日子不再往谁头上加', () => {
  const gone = given(tillHandedOver, on('2026-02-06'), withdrawn)
  expect(gone.on(plainDate('2026-12-31')).seenBy(author).held).toEqual([{ holder: '区政府办', days: 3 }])
})

test('过了期限照样可以答复，但逾期多少天看得见', () => {
  const late = given(tillTalked, on('2026-05-08'))
  expect(late.seenBy(leadHandler).clock).toEqual({ name: '答复', text: '逾期 2 天', tone: 'danger' })
  const replied = late.and(readied, issued)
  expect(replied.state.stage).toBe('replied')
})

test('期限打开来，写着依据、起算日和规则包', () => {
  const [reply] = given(tillSigned).seenBy(leadHandler).deadlines
  expect(reply).toMatchObject({
    name: '答复',
    due: '2026-05-06',
    calendarDue: '2026-05-03',
    basis: 'law',
    source: '《代表法》第五十一条：自交办之日起三个月内答复',
    pack: '吴江区规则包 2025-03 版（演示）',
    provisional: false,
  })
})

test('没有公布节假日的年份，期限标为暂估', () => {
  const story = given(on('2026-10-12'), tillHandedOver)
  expect(story.seenBy(deputyOffice).deadlines.map(({ name, provisional }) => [name, provisional])).toEqual([
    ['分办', false],
    ['答复', true],
  ])
})
