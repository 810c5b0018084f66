import { publishDue } from '@/domain/suggestion/clock'
import { letterLines } from '@/domain/suggestion/letter'
import { repliesInForce } from '@/domain/suggestion/suggestion'
import { author, deputyOffice } from '../../support/cast'
import { holidays } from '../../support/holidays'
import {
  issued,
  published,
  rated,
  readiedWith,
  repliedAsSolved,
  submittedWith,
  accepted,
  handedOver,
  dispatched,
  signed,
  contacted,
  confirmed,
  readied,
  tillReplied,
  tillTalked,
  withheld,
} from '../../support/steps'
import { given, type Story } from '../../support/story'

const story = given(repliedAsSolved, rated)
const publish = (hide: object[] = [], told: Story = story) => told.when(deputyOffice, 'publish', { hide })
const hiddenIn = ({ state: { publication } }: Story) =>
  publication?.state === 'published' ? publication.hidden : undefined

function lineOf(told: Story, kind: string): number {
  const reply = repliesInForce(told.state)[0]
  return reply ? letterLines(told.state, reply).findIndex((line) => line.kind === kind) : -1
}

test('代表申请不公开的，不能公开，只能按不公开登记', () => {
  const closed = given(
    submittedWith({ publicity: 'closed', closedReason: '涉及信访人个人情况' }),
    ...[accepted, handedOver, dispatched, signed, contacted, confirmed, readied, issued],
  )
  publish([], closed).refused('not-allowed', '代表申请不公开')
  expect(closed.and(withheld).state.publication?.state).toBe('withheld')
})

test('承办单位公开审查意见是不公开的，不能公开，只能按不公开登记', () => {
  const disclosure = { open: false, code: 'tradeSecret', note: '涉及企业报价' } as const
  const told = given(tillTalked, readiedWith({ disclosure }), issued)
  publish([], told).refused('not-allowed', '承办单位公开审查意见为不公开')
  expect(told.and(withheld).state.publication?.state).toBe('withheld')
})

test('没有答复，没有什么可公开', () => {
  publish([], given(tillTalked)).refused('wrong-stage', '办理中')
})

test('公开决定只作一次', () => {
  const told = given(repliedAsSolved, rated, published)
  publish([], told).refused('already-done')
  told.when(deputyOffice, 'withhold', { code: 'privacy', note: '涉及居民个人情况' }).refused('already-done')
  given(repliedAsSolved, rated, withheld).when(deputyOffice, 'publish', { hide: [] }).refused('already-done')
})

test('决定不公开，要有理由和说明', () => {
  story.when(deputyOffice, 'withhold', { code: 'privacy', note: '' }).refused('bad-input', '说明')
  story.when(deputyOffice, 'withhold', { code: 'secret', note: '涉及居民个人情况' }).refused('bad-input')
})

test('联系人和电话那一行总是遮住，不遮也遮，换个理由也是个人隐私', () => {
  const line = lineOf(story, 'contact')
  expect(line).toBeGreaterThan(0)
  const always = [{ letter: 0, line, code: 'privacy' }]
  expect(hiddenIn(publish().happened('published'))).toEqual(always)
  expect(hiddenIn(publish([{ line, code: 'other' }]).happened('published'))).toEqual(always)
})

test('另外遮盖的段落，按次序记着，各有理由', () => {
  const after = publish([
    { line: 7, code: 'tradeSecret' },
    { line: 5, code: 'privacy' },
  ]).happened('published')
  expect(hiddenIn(after)).toEqual([
    { letter: 0, line: 5, code: 'privacy' },
    { letter: 0, line: 7, code: 'tradeSecret' },
    { letter: 0, line: lineOf(story, 'contact'), code: 'privacy' },
  ])
})

test('同一段不能遮两次，不然遮盖的处数会算错', () => {
  publish([
    { line: 5, code: 'privacy' },
    { line: 5, code: 'other' },
  ]).refused('bad-input', '遮盖了两次')
})

test('不能遮不存在的段落', () => {
  const reply = repliesInForce(story.state)[0]
  const length = reply ? letterLines(story.state, reply).length : 0
  publish([{ line: length, code: 'privacy' }]).refused('bad-input', '没有这一段')
  publish([{ line: length - 1, code: 'privacy' }]).happened('published')
  publish([{ line: -1, code: 'privacy' }]).refused('bad-input')
})

test('遮盖要有理由', () => {
  publish([{ line: 5 }]).refused('bad-input', '请选择遮盖理由')
})

test('公开的期限从答复送达那天算二十个工作日', () => {
  const replied = given(tillReplied)
  const due = publishDue(replied.state, replied.context(author).rules, holidays)
  expect([due?.name, due?.due]).toEqual(['公开', '2026-05-19'])
})
