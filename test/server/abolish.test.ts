import { openHouse, type House } from './support/house'
import { caseIn, walk, WHO } from './support/road'

const abolish = (house: House, input: object, who: string = WHO.office) =>
  house.as(who).api('roster.abolish', {
    unit: 'zhujian',
    until: '2026-03-10',
    reason: '机构改革方案〔2026〕1 号',
    ...input,
  })

const unitOf = (house: House, id: string) => caseIn(house, id).state.units.map(({ unit }) => unit.id)

async function withPromise() {
  const house = await openHouse()
  const id = (await walk(house, 10)) ?? ''
  return { house, id }
}

test('有在办的单位，撤并必须写明承接单位；没有的单位、已撤的单位不能承接', async () => {
  const { house } = await withPromise()
  expect(await abolish(house, {})).toMatchObject({ code: 'incomplete' })
  expect(await abolish(house, { successor: 'nowhere' })).toMatchObject({ code: 'not-found-inside' })
  expect(await abolish(house, { successor: 'zhujian' })).toMatchObject({ code: 'bad-input' })
  expect(await abolish(house, { successor: 'jiaotong', until: '2026-03-01' })).toMatchObject({
    code: 'bad-input',
  })
  expect(house.dump('units').find(({ _id }) => _id === 'zhujian')).not.toHaveProperty('until')
})

test('到最后一天为止还是原单位的；过了那天，承诺由承接单位接着兑现，只接一次', async () => {
  const { house, id } = await withPromise()
  expect(await abolish(house, { successor: 'jiaotong' })).toMatchObject({ ok: true, data: { cases: 1 } })
  house.house.now = Date.parse('2026-03-10T01:00:00Z')
  await house.clock()
  expect(unitOf(house, id)).toEqual(['zhujian'])
  house.passDays(1)
  expect(await house.clock()).toMatchObject({ takenOver: 1, failed: 0 })
  expect(await house.clock()).toMatchObject({ takenOver: 0, failed: 0 })
  expect(unitOf(house, id)).toEqual(['jiaotong'])
  const { promises, events } = {
    promises: caseIn(house, id).state.promises,
    events: caseIn(house, id).events,
  }
  expect(promises.map(({ unit, due }) => [unit.id, due])).toEqual([['jiaotong', '2026-12-31']])
  expect(events.filter(({ type }) => type === 'carriedOver')).toHaveLength(1)
  const seen = await house.as('demo-jingban-jiaotong').api('suggestion.open', { id })
  expect(seen.ok).toBe(true)
})

test('单位的人到那天为止；第二天就进不来，也看不到', async () => {
  const { house, id } = await withPromise()
  await abolish(house, { successor: 'jiaotong' })
  const opens = async () => (await house.as(WHO.handler).api('suggestion.open', { id })).ok
  house.house.now = Date.parse('2026-03-10T14:00:00Z')
  expect(await opens()).toBe(true)
  house.house.now = Date.parse('2026-03-10T16:01:00Z')
  expect(await opens()).toBe(false)
})

test('没有在办的单位可以直接撤', async () => {
  const house = await openHouse()
  expect(await abolish(house, { unit: 'shenji' })).toMatchObject({ ok: true, data: { cases: 0 } })
})

test('只有代表工委能办，别级的单位管不着', async () => {
  const { house } = await withPromise()
  for (const who of [WHO.deputy, WHO.government, WHO.handler, WHO.head, 'demo-lingdao-jia'])
    expect(await abolish(house, { successor: 'jiaotong' }, who)).toMatchObject({ code: 'not-yours' })
  const town = await abolish(house, { successor: 'jiaotong' }, 'demo-zhenrenda-jia')
  expect(town).toMatchObject({ code: 'not-found-inside' })
})
