import { openHouse } from './support/house'
import { unindexed } from './support/indexed'

/* 每个接口的每次查询都要用上索引：其余各测试的房子里，用不上索引的查询当场失败。 */

test('按索引筛选、按索引排序的查询用得上索引', () => {
  expect(unindexed('suggestions', { where: { _id: 'x' }, limit: 1 })).toBeUndefined()
  const mine = { where: { partyIds: 'a' }, order: [['sortKey', 'desc']] as const, limit: 20 }
  expect(unindexed('suggestions', mine)).toBeUndefined()
  const visible = { where: { visible: true }, order: [['sortKey', 'desc']] as const, limit: 20 }
  expect(unindexed('published', visible)).toBeUndefined()
})

test('没有索引的条件、只有排序用上索引的条件、要在内存里排序的，都算没有用上', () => {
  expect(unindexed('suggestions', { where: { title: 'x' }, limit: 1 })).toBe('suggestions { title: = }')
  const byOther = { where: { title: { gt: 'x' } }, order: [['_id', 'asc']] as const, limit: 1 }
  expect(unindexed('suggestions', byOther)).toBe('suggestions { title: $gt } sort { _id: 1 }')
  const inMemory = { where: { partyIds: 'a' }, order: [['title', 'asc']] as const, limit: 1 }
  expect(unindexed('suggestions', inMemory)).toBe('suggestions { partyIds: = } sort { title: 1 }')
})

test('房子里这样的查询当场失败', async () => {
  const { ports } = await openHouse()
  const query = { where: { title: 'x' }, limit: 1 }
  await expect(ports.store.find('suggestions', query)).rejects.toThrow(
    'no index narrows suggestions { title: = }',
  )
})
