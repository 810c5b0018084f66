import { monthsIn } from '@/domain/figures/reading'
import { cosigner, deputyOffice, leadHandler } from '../support/cast'
import { contact, dissatisfied, satisfied } from '../support/inputs'
import {
  accepted,
  claimed,
  confirmed,
  contacted,
  declined,
  dispatched,
  extensionAsked,
  extensionForwarded,
  extensionGranted,
  fulfilled,
  handedOver,
  issued,
  lapsed,
  merged,
  rated,
  ratedWith,
  readied,
  readiedWith,
  repliedAgain,
  repliedAsSolved,
  returnAsked,
  signed,
  submitted,
  tillHandedOver,
  tillJoint,
  tillRedo,
  tillReplied,
  tillSigned,
  tillTalked,
  unfulfilled,
  withdrawn,
} from '../support/steps'
import { does, given, on } from '../support/story'
import { boardFrom, count, figure } from './support'

/* 第 047 号：2026-02-03 交办，答复期限 2026-05-06，2026-04-17 答复。 */

const LATER = { today: '2026-06-30' }
const byPhone = does(leadHandler, 'logContact', (story) => contact(story, { way: 'phone' }), '2026-03-05')

test('一件也没有的时候，每个指标都是“暂无”，不是 0%', () => {
  const board = boardFrom([])
  expect(board.cards.map(({ key }) => figure(board, key as never))).toEqual(Array(6).fill('暂无'))
  expect([board.cases, board.holders, board.months]).toEqual([0, [], []])
})

test('没有交办的、撤回的、并案的、不予立案的，一件也不算', () => {
  const stories = [
    given(submitted),
    given(submitted, accepted),
    given(tillHandedOver, withdrawn),
    given(submitted, accepted, merged),
    given(submitted, declined),
  ]
  expect(boardFrom(stories).cases).toBe(0)
})

test('办结率：已答复除以已交办', () => {
  const board = boardFrom([given(tillReplied), given(tillSigned), given(tillHandedOver)])
  expect(figure(board, 'answered')).toBe('1/3')
})

test('办结率的四个部分加起来是已交办：按期、迟复、在办、逾期', () => {
  const lateOne = given(tillTalked, on('2026-05-08'), readied, issued)
  const board = boardFrom([given(tillReplied), lateOne, given(tillSigned)], { today: '2026-05-07' })
  expect(['onTime', 'late', 'waiting', 'overdue'].map((list) => count(board, list as never))).toEqual([
    1, 1, 0, 1,
  ])
})

test('期限当天还不算逾期，第二天算', () => {
  const open = [given(tillSigned)]
  expect(count(boardFrom(open, { today: '2026-05-06' }), 'overdue')).toBe(0)
  expect(count(boardFrom(open, { today: '2026-05-07' }), 'overdue')).toBe(1)
})

test('按期率：还没到期限的不进分母，逾期没有答复的进分母', () => {
  const stories = [given(tillReplied), given(tillSigned)]
  expect(figure(boardFrom(stories, { today: '2026-05-06' }), 'onTime')).toBe('1/1')
  expect(figure(boardFrom(stories, { today: '2026-05-07' }), 'onTime')).toBe('1/2')
})

test('同意延期的，按延期后的期限算', () => {
  const extended = given(tillTalked, extensionAsked, extensionForwarded, extensionGranted)
  expect(count(boardFrom([extended], { today: '2026-07-03' }), 'overdue')).toBe(0)
  expect(count(boardFrom([extended], { today: '2026-07-04' }), 'overdue')).toBe(1)
})

test('见面率：代表确认过的上门或座谈才算，电话另列，登记了没有确认的不算', () => {
  const met = given(tillReplied)
  const phoned = given(tillSigned, byPhone, confirmed, readied, issued)
  const board = boardFrom([met, phoned])
  expect(figure(board, 'met')).toBe('1/2')
  expect(count(board, 'heard')).toBe(1)
})

test('还没答复的不进见面率，哪怕已经见过面', () => {
  expect(figure(boardFrom([given(tillTalked)]), 'met')).toBe('暂无')
})

test('代表表示不需要沟通而答复的，算没有经代表确认的沟通', () => {
  const noContact = { reason: 'refused' as const, note: '代表来电表示不必面谈' }
  const board = boardFrom([given(tillSigned, readiedWith({ noContact }), issued)])
  expect([figure(board, 'met'), count(board, 'unheard')]).toEqual(['0/1', 1])
})

test('满意率：满意除以已评价；基本满意不算满意', () => {
  const fair = given(tillReplied, ratedWith({ result: 'fair' }))
  expect(figure(boardFrom([given(tillReplied, rated), fair], LATER), 'satisfied')).toBe('1/2')
})

test('未评价的另列，不进满意率', () => {
  const board = boardFrom([given(tillReplied, rated), given(tillReplied, lapsed)], LATER)
  expect(figure(board, 'satisfied')).toBe('1/1')
  expect(count(board, 'unrated')).toBe(1)
})

test('评价期还没过的是待评价，不是未评价', () => {
  const board = boardFrom([given(tillReplied)])
  expect([count(board, 'awaiting'), count(board, 'unrated')]).toEqual([1, 0])
})

test('态度和结果分开数', () => {
  const board = boardFrom([given(tillReplied, ratedWith({ attitude: 'fair', result: 'satisfied' }))], LATER)
  expect([count(board, 'satisfied'), count(board, 'civilly'), count(board, 'kindly')]).toEqual([1, 1, 0])
})

test('重新办理的，满意率、按期率、见面率仍按第一次；重新办理后的评价另列', () => {
  const again = given(tillRedo, on('2026-05-08'), repliedAgain, ratedWith({}))
  const board = boardFrom([again], LATER)
  expect(figure(board, 'satisfied')).toBe('0/1')
  expect(count(board, 'dissatisfied')).toBe(1)
  expect(count(board, 'againSatisfied')).toBe(1)
  expect([figure(board, 'onTime'), figure(board, 'met')]).toEqual(['1/1', '1/1'])
})

test('重新办理超过自己的期限，单独说，不改第一次的按期', () => {
  const board = boardFrom([given(tillRedo)], { today: '2026-09-30' })
  expect([count(board, 'redoOverdue'), count(board, 'overdue'), count(board, 'onTime')]).toEqual([1, 0, 1])
})

const joint = [
  tillJoint,
  accepted,
  handedOver,
  dispatched,
  signed,
  contacted,
  confirmed,
  readied,
  issued,
] as const

test('联名的以领衔代表的评价为准', () => {
  const story = given(
    ...joint,
    does(cosigner, 'rate', () => dissatisfied, '2026-04-20'),
    rated,
  )
  expect(figure(boardFrom([story], LATER), 'satisfied')).toBe('1/1')
})

test('领衔代表没有评的，以联名代表中最低的为准', () => {
  const story = given(
    ...joint,
    does(cosigner, 'rate', () => ({ ...satisfied, result: 'fair' }), '2026-04-20'),
  )
  expect(count(boardFrom([story], LATER), 'fair')).toBe(1)
})

test('没有到公布时间的评价，单位的看板里只知道评过，不知道评的什么', () => {
  const story = [given(tillReplied, rated)]
  const unit = boardFrom(story, { today: '2026-05-12', forUnit: true })
  expect(figure(unit, 'satisfied')).toBe('暂无')
  expect([count(unit, 'sealed'), count(unit, 'satisfied'), count(unit, 'kindly')]).toEqual([1, 0, 0])
  expect(figure(boardFrom(story, { today: '2026-05-12' }), 'satisfied')).toBe('1/1')
})

test('评价期一过，单位就看得到', () => {
  const unit = boardFrom([given(tillReplied, rated)], { today: '2026-05-13', forUnit: true })
  expect([figure(unit, 'satisfied'), count(unit, 'sealed')]).toEqual(['1/1', 0])
})

test('不满意启动了重新办理，单位马上看得到', () => {
  const unit = boardFrom([given(tillRedo)], { today: '2026-04-23', forUnit: true })
  expect(count(unit, 'dissatisfied')).toBe(1)
})

test('单位只看得到自己主办的', () => {
  expect(boardFrom([given(tillHandedOver), given(tillSigned)], { forUnit: true }).cases).toBe(1)
})

test('办成率：代表确认兑现的除以到期的；没到期的不算，单位说完成了而代表没有确认的不算兑现', () => {
  const promised = given(tillReplied, rated)
  const due = promised.state.promises[0]?.due ?? ''
  expect(figure(boardFrom([promised], { today: due }), 'kept')).toBe('暂无')
  expect(figure(boardFrom([promised], { today: '2099-01-01' }), 'kept')).toBe(
    `0/${promised.state.promises.length}`,
  )
  expect(figure(boardFrom([given(tillReplied, rated, claimed)], { today: due }), 'kept')).toBe('暂无')
})

test('代表确认兑现的、认为没有兑现的，不等到期就算', () => {
  const early = { today: '2026-05-16' }
  const kept = given(tillReplied, rated, claimed, fulfilled)
  const broken = given(tillReplied, rated, claimed, unfulfilled)
  expect(figure(boardFrom([kept], early), 'kept')).toBe('1/1')
  expect(figure(boardFrom([broken], early), 'kept')).toBe('0/1')
  expect(count(boardFrom([broken], early), 'failing')).toBe(1)
})

test('A 类没有承诺、没有改记的，属实', () => {
  const board = boardFrom([given(repliedAsSolved)])
  expect([figure(board, 'inflated'), count(board, 'sound')]).toEqual(['0/1', 1])
})

test('A 类后来改记的，是虚高', () => {
  const reclassified = does(
    deputyOffice,
    'reclassify',
    () => ({ to: 'B', reason: '现场看过，车位还没有完工' }),
    '2026-05-20',
  )
  const board = boardFrom([given(repliedAsSolved, rated, reclassified)], LATER)
  expect([figure(board, 'inflated'), count(board, 'classA')]).toEqual(['1/1', 0])
})

test('B 类不进 A 类虚高率', () => {
  const board = boardFrom([given(tillReplied)])
  expect([figure(board, 'inflated'), count(board, 'classB')]).toEqual(['暂无', 1])
})

test('逾期的天数算当天持有的单位；正在逾期的每天多一天', () => {
  const open = [given(tillSigned)]
  expect(boardFrom(open, { today: '2026-05-06' }).holders).toEqual([])
  expect(boardFrom(open, { today: '2026-05-09' }).holders).toEqual([
    { name: '区住建局', days: 3, running: 1, delayed: 0 },
  ])
})

test('迟复的天数定在答复那天，以后不再增加', () => {
  const lateOne = [given(tillTalked, on('2026-05-08'), readied, issued)]
  const settled = [{ name: '区住建局', days: 2, running: 0, delayed: 1 }]
  expect(boardFrom(lateOne, { today: '2026-05-09' }).holders).toEqual(settled)
  expect(boardFrom(lateOne, LATER).holders).toEqual(settled)
})

test('没有分办的逾期，算区政府办的', () => {
  const board = boardFrom([given(tillHandedOver)], { today: '2026-05-10' })
  expect(board.holders).toEqual([{ name: '区政府办', days: 4, running: 1, delayed: 0 }])
})

test('申请过退回的，单位一行里看得到', () => {
  const [row] = boardFrom([given(tillSigned, returnAsked)]).units
  expect([row?.label, row?.cases, row?.returned]).toEqual(['区住建局', 1, 1])
})

test('按单位、类别、年度筛选', () => {
  const stories = [given(tillReplied), given(tillHandedOver)]
  const narrowed = (narrowing: object) => boardFrom(stories, { narrowing }).cases
  expect(narrowed({ unit: 'u-housing' })).toBe(1)
  expect(narrowed({ unit: 'u-city' })).toBe(0)
  expect([narrowed({ year: 2026 }), narrowed({ year: 2025 })]).toEqual([2, 0])
  expect(narrowed({ session: '五次会议' })).toBe(0)
})

test('按月：交办、首次答复、到期各归各的月', () => {
  expect(boardFrom([given(tillReplied)]).months).toEqual([
    { month: '2026-02', handed: 1, answered: 0, due: 0 },
    { month: '2026-04', handed: 0, answered: 1, due: 0 },
    { month: '2026-05', handed: 0, answered: 0, due: 1 },
  ])
})

test('只列最近十二个月，更早的合起来，一件不丢', () => {
  const read = new Map([
    [
      'handed',
      Array.from(
        { length: 15 },
        (_, n) => [`${2025 + Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, '0')}`, 2] as const,
      ),
    ],
  ])
  const { months, earlier } = monthsIn(read)
  expect([months.length, months[0]?.month, earlier.handed]).toEqual([12, '2025-04', 6])
})
