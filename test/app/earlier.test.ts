import { chosenWith } from '@/features/suggestion/compose/earlier/chosen'
import { promiseSummary, whereFrom } from '@/features/suggestion/compose/earlier/earlier-words'
import type { EarlierRow } from '@/domain/similar/row-schema'

const row: EarlierRow = {
  id: 'a',
  own: false,
  year: 2025,
  no: 7,
  unit: '区住建局',
  title: '关于停车的建议',
  stage: { key: 'following', label: '落实中', tone: 'info', stop: 6 },
  promises: [],
  why: [],
  kinds: ['second', 'anew'],
}
const promise = { what: '新增泊位', due: '2025-12-31', unit: '区住建局' }

test('选一种关系，改选别的，再点一次就不选', () => {
  const once = chosenWith([], 'a', 'second')
  expect(once).toEqual([{ id: 'a', kind: 'second' }])
  const changed = chosenWith(once, 'a', 'pursue')
  expect(changed).toEqual([{ id: 'a', kind: 'pursue' }])
  expect(chosenWith(changed, 'a', 'pursue')).toEqual([])
})

test('至多关联五件，第六件不收，已选的还能改', () => {
  const five = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id, kind: 'second' as const }))
  expect(chosenWith(five, 'f', 'second')).toEqual(five)
  expect(chosenWith(five, 'a', 'anew')).toContainEqual({ id: 'a', kind: 'anew' })
})

test('哪一年、第几号、哪个单位；还没有编号的不编', () => {
  expect(whereFrom(row)).toBe('2025 年 · 第 007 号 · 区住建局')
  expect(whereFrom({ ...row, no: undefined, year: undefined, unit: '', own: true })).toBe('您提的')
})

test('承诺有一条没兑现，就说没兑现；都兑现了才说已兑现', () => {
  const kept = { ...promise, label: '已兑现', tone: 'success' as const }
  const late = { ...promise, label: '逾期未兑现', tone: 'danger' as const }
  expect(promiseSummary({ ...row, promises: [kept, late] })).toBe('承诺逾期未兑现')
  expect(promiseSummary({ ...row, promises: [kept] })).toBe('承诺已兑现')
  expect(promiseSummary(row)).toBe('落实中')
})
