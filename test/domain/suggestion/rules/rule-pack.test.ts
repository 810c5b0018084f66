import { decide } from '@/domain/lifecycle/action'
import { plainDate } from '@/domain/shared/plain-date'
import { isRefusal } from '@/domain/shared/refusal'
import { evolve } from '@/domain/suggestion/evolve'
import { suggestionMachine } from '@/domain/suggestion/machine'
import { builtIn } from '@/domain/rules/book'
import { packFor, packOn } from '@/domain/rules/in-force'
import { author, deputyOffice, leadHandler } from '../../support/cast'
import { content } from '../../support/inputs'
import { accepted, handedOver, returned, submitted, tillHandedOver, tillReplied } from '../../support/steps'
import { given, on } from '../../support/story'

const sourceOf = (day: string) => packOn(builtIn.suggestion, plainDate(day)).reply.source

test('2025 年 3 月 11 日以前依《代表法》第四十二条，从这天起依第五十一条', () => {
  expect(sourceOf('2025-03-10')).toContain('第四十二条（2015 年修正）')
  expect(sourceOf('2025-03-11')).toContain('第五十一条')
  expect(sourceOf('2022-01-01')).toContain('第四十二条')
  expect(sourceOf('2026-11-25')).toContain('第五十一条')
})

test('早于第一个规则包的日子，用第一个', () => {
  expect(packOn(builtIn.suggestion, plainDate('2020-01-01')).id).toBe('wj-2022-01')
})

test('建议提交的那天用哪个规则包，就一直用到底', () => {
  const old = given(on('2025-03-10'), submitted, on('2025-03-20'), accepted, handedOver)
  expect(old.state.pack).toBe('wj-2022-01')
  expect(old.seenBy(deputyOffice).deadlines.find(({ name }) => name === '答复')?.source).toContain(
    '第四十二条',
  )
  expect(given(on('2025-03-11'), submitted).state.pack).toBe('wj-2025-03')
})

test('退回修改、换了规则之后再提交，仍用第一次提交时的规则包', () => {
  const again = given(on('2025-03-05'), submitted, returned, on('2025-04-01'), submitted)
  expect(again.state).toMatchObject({ stage: 'review', pack: 'wj-2022-01', submittedOn: '2025-04-01' })
})

test('哪怕再提交时递上来的是新规则包，也不换', () => {
  const revised = given(on('2025-03-05'), submitted, returned, on('2025-04-01'))
  const ctx = { ...revised.context(author), rules: packOn(builtIn.suggestion, revised.today) }
  const facts = decide(suggestionMachine, 'submit', revised.state, content, ctx)
  if (isRefusal(facts)) throw new Error(facts.message)
  expect(facts).toMatchObject([{ type: 'submitted', pack: 'wj-2025-03' }])
  const meta = revised.and(submitted).events.slice(-1)[0]
  for (const fact of facts) {
    if (meta) expect(evolve(revised.state, { ...meta, ...fact }).pack).toBe('wj-2022-01')
  }
})

test('没有提交的草稿，按今天的规则', () => {
  expect(packFor(builtIn.suggestion, undefined, plainDate('2025-03-10')).id).toBe('wj-2022-01')
  expect(packFor(builtIn.suggestion, undefined, plainDate('2026-04-22')).id).toBe('wj-2025-03')
})

test('三个月是法律，别的数目都写明是系统默认，不冒充法律', () => {
  const pack = packOn(builtIn.suggestion, plainDate('2026-04-22'))
  expect(pack.reply).toMatchObject({ value: { months: 3 }, basis: 'law' })
  expect(pack.extendedReply).toMatchObject({ value: { months: 6 }, basis: 'law' })
  const { id: _id, name: _name, from: _from, reply: _reply, extendedReply: _longest, ...others } = pack
  for (const [name, rule] of Object.entries(others)) {
    expect([name, rule.basis]).toEqual([name, 'default'])
    expect(rule.source).not.toContain('代表法》')
  }
})

test('每个期限的天数', () => {
  const pack = packOn(builtIn.suggestion, plainDate('2026-04-22'))
  expect(pack.clockStart.value).toBe('handOver')
  expect(
    [pack.assign, pack.dispatch, pack.returnWindow, pack.firstContact, pack.rating, pack.publish].map(
      ({ value }) => value,
    ),
  ).toEqual([7, 5, 7, 20, 15, 20].map((workingDays) => ({ workingDays })))
  expect(pack.redo.value).toEqual({ months: 1 })
})

test('类别的意思随规则包走，答复旁边印的就是它', () => {
  const reply = given(tillReplied).seenBy(author).rounds[0]?.replies[0]
  expect([reply?.replyClass, reply?.classMeaning]).toEqual(['B', '正在解决或已列入计划'])
})

test('审查、交办、分办、首次联系各有自己的钟', () => {
  const clockOf = (...steps: Parameters<typeof given>) => given(...steps).seenBy(author).clock?.name
  expect(clockOf(submitted)).toBe('交办')
  expect(clockOf(submitted, accepted)).toBe('交办')
  expect(clockOf(tillHandedOver)).toBe('分办')
  expect(given(tillReplied).seenBy(leadHandler).clock?.name).toBe('评价')
})
