import { newId, openHouse, type House, type Told } from './support/house'
import { walk, WHO } from './support/road'
import { newDeputy, rosterFile, type PersonCells, type UnitCells } from './support/roster-file'

type Answer = {
  imported: boolean
  people: number
  units: number
  faults: { sheet: string; row: number; column: string; message: string }[]
  faultCount: number
}

const OFFICE = 'gongwei-jia'

/** Somebody puts a file where their uploads go. */
async function upload(house: House, content: Buffer, person = OFFICE): Promise<string> {
  return house.files.write(`incoming/${person}/${newId()}.xlsx`, content)
}

async function importing(house: House, content: Buffer, requestId = newId()): Promise<Told> {
  return house.as(WHO.office).papers('roster.import', { requestId, file: await upload(house, content) })
}

async function answered(told: Promise<Told>): Promise<Answer> {
  const { ok, code, message, data } = await told
  if (!ok) throw new Error(`${code} ${message}`)
  return data as unknown as Answer
}

const imported = async (house: House, people: PersonCells[], units: UnitCells[] = []) =>
  answered(importing(house, await rosterFile(people, units)))

const everything = (house: House) => JSON.stringify([house.dump('people'), house.dump('units')])

const personCalled = (house: House, name: string) =>
  house.dump('people').filter((doc) => doc.name === name) as unknown as {
    _id: string
    posts: { role: string; unit?: { name: string }; since: string; until?: string }[]
  }[]

describe('两千行的名册', () => {
  const WRONG = 50
  const rows = (fixed: boolean) =>
    Array.from({ length: 2000 }, (_, n) => {
      if (fixed || n % 40 !== 7) return newDeputy(n)
      const kinds: PersonCells[] = [
        { phone: '12345' },
        { name: '' },
        { role: '区长' },
        { delegation: '' },
        { since: '去年' },
        { until: '2025-01-01' },
        { unit: '区住建局' },
        { role: '承办单位经办人', delegation: '', unit: '没有的局' },
        { phone: newDeputy(0).phone },
        { id: 'nobody' },
      ]
      return newDeputy(n, kinds[((n - 7) / 40) % kinds.length])
    })

  test('五十行不对：正好五十条提示，每条说清哪一行哪一列，一行也没有导入', async () => {
    const house = await openHouse()
    const before = everything(house)
    const { imported: done, faults, faultCount } = await imported(house, rows(false))
    expect([done, faults.length, faultCount]).toEqual([false, WRONG, WRONG])
    expect(new Set(faults.map(({ row }) => row)).size).toBe(WRONG)
    expect(faults[0]).toEqual({
      sheet: '人员',
      row: 9,
      column: '手机号',
      message: '手机号应是 11 位数字，请核对',
    })
    expect(everything(house)).toBe(before)
  })

  test('改好以后：全部导入一次；同一份再发一次，还是那些人', async () => {
    const house = await openHouse()
    const file = await rosterFile(rows(true))
    const requestId = newId()
    const count = house.dump('people').length
    const first = await answered(importing(house, file, requestId))
    expect(first).toMatchObject({ imported: true, people: 2000, faultCount: 0 })
    const after = everything(house)
    expect(house.dump('people')).toHaveLength(count + 2000)
    expect(await answered(importing(house, file, requestId))).toEqual(first)
    expect(everything(house)).toBe(after)
    // The clerk does not remember, and sends the very same file anew.
    expect(await answered(importing(house, file))).toMatchObject({ imported: true })
    expect(house.dump('people')).toHaveLength(count + 2000)
  })
})

test('同一份名册同时发五次，只导入一次', async () => {
  const house = await openHouse()
  const file = await rosterFile([newDeputy(1), newDeputy(2)])
  const requestId = newId()
  const count = house.dump('people').length
  await Promise.all(Array.from({ length: 5 }, () => importing(house, file, requestId)))
  expect(await answered(importing(house, file, requestId))).toMatchObject({ imported: true, people: 2 })
  expect(house.dump('people')).toHaveLength(count + 2)
})

test('同一个提交编号换了文件，不算重复，算错', async () => {
  const house = await openHouse()
  const requestId = newId()
  await importing(house, await rosterFile([newDeputy(1)]), requestId)
  expect(await importing(house, await rosterFile([newDeputy(2)]), requestId)).toMatchObject({
    code: 'request-reused',
  })
})

test('一个人两个身份写两行，成为一个人', async () => {
  const house = await openHouse()
  const head = newDeputy(1, { role: '承办单位负责人', delegation: '', unit: '区住建局' })
  await imported(house, [newDeputy(1), head])
  const [person, ...others] = personCalled(house, '代表1号')
  expect(others).toEqual([])
  expect(person?.posts.map(({ role }) => role)).toEqual(['deputy', 'unitHead'])
})

test('新单位和在那里工作的人可以在同一份文件里', async () => {
  const house = await openHouse()
  const answer = await imported(
    house,
    [newDeputy(1, { role: '承办单位经办人', delegation: '', unit: '区新局' })],
    [{ name: '区新局', kind: '部门' }],
  )
  expect(answer).toMatchObject({ imported: true, people: 1, units: 1 })
  expect(personCalled(house, '代表1号')[0]?.posts[0]?.unit?.name).toBe('区新局')
})

test('导出的名册原样导入，什么也不变', async () => {
  const house = await openHouse()
  await imported(house, [newDeputy(1), newDeputy(2, { until: '2026-12-31' })])
  const withPhones = house.dump('people').filter(({ phone }) => phone)
  const told = await house.as(WHO.office).papers('roster.export', {})
  const { base64 } = told.data as unknown as { base64: string }
  const again = await answered(importing(house, Buffer.from(base64, 'base64')))
  // Demo people have no telephone; their lines are what is wrong with the file.
  expect(again.faults.every(({ column }) => column === '手机号')).toBe(true)
  expect(house.dump('people').filter(({ phone }) => phone)).toEqual(withPhones)
})

const faultOf = async (house: House, people: PersonCells[], units: UnitCells[] = []) => {
  const { faults } = await imported(house, people, units)
  return faults
}

test('同一任职的时间重叠，拒绝后一行', async () => {
  const house = await openHouse()
  const second = newDeputy(1, { since: '2026-06-01' })
  expect(await faultOf(house, [newDeputy(1), second])).toEqual([
    {
      sheet: '人员',
      row: 3,
      column: '任职日期',
      message: '与2026-01-01起的同一任职重叠，请先给前一段填上离任日期，或删去这一行',
    },
  ])
  expect(await faultOf(house, [newDeputy(1, { until: '2026-05-31' }), second])).toEqual([])
})

test('没有的单位，拒绝并说怎么办', async () => {
  const house = await openHouse()
  const row = newDeputy(1, { role: '承办单位经办人', delegation: '', unit: '区没有局' })
  expect((await faultOf(house, [row]))[0]?.message).toBe(
    '没有“区没有局”这个单位，请先在“单位”表里添加，或改成名册里的名称',
  )
})

test('两个人不能用一个手机号：文件里的、名册里已有的都不行', async () => {
  const house = await openHouse()
  const { phone } = newDeputy(1)
  expect((await faultOf(house, [newDeputy(1), newDeputy(2, { phone })]))[0]?.message).toBe(
    '手机号与第 2 行“代表1号”相同，一个手机号只能登记一个人',
  )
  await imported(house, [newDeputy(1)])
  expect((await faultOf(house, [newDeputy(2, { phone })]))[0]?.message).toBe(
    `手机号 ${String(phone)} 已登记给“代表1号”，请核对姓名或手机号`,
  )
})

test('还有建议在办的单位不能撤销；先没有在办的，可以', async () => {
  const house = await openHouse()
  await walk(house, 4)
  const closing = (name: string) => [{ name, kind: '部门', until: '2026-06-30' }]
  expect((await faultOf(house, [], closing('区住建局')))[0]?.message).toBe(
    '“区住建局”还有 1 件在办，请在名册的“单位”里办理撤并，写明承接单位',
  )
  expect(await faultOf(house, [], closing('区审计局'))).toEqual([])
})

test('别人上传的文件不能拿来导入', async () => {
  const house = await openHouse()
  const file = await upload(house, await rosterFile([newDeputy(1)]), 'gongwei-yi')
  const told = await house.as(WHO.office).papers('roster.import', { requestId: newId(), file })
  expect(told).toMatchObject({ ok: false, message: '文件没有上传好，请重新选择' })
})

test('只有代表工委能下载模板、导出、导入名册', async () => {
  const house = await openHouse()
  for (const who of [WHO.deputy, WHO.government, WHO.head])
    for (const endpoint of ['roster.template', 'roster.export'])
      expect(await house.as(who).papers(endpoint, {})).toMatchObject({ code: 'not-yours' })
})

test.each([
  ['不是 Excel', Buffer.from('姓名,手机号\n'), '这不是 Excel 文件（.xlsx），请下载模板填写后再导入'],
  ['太大', Buffer.alloc(2 * 1024 * 1024 + 1), '文件超过 2 MB，请压缩后再上传'],
])('%s的文件，一句话说清', async (_what, content, message) => {
  const house = await openHouse()
  expect(await importing(house, content)).toMatchObject({ ok: false, message })
})

test('导入在任何一步断电：计时补完，每个人一次；断在检查完以前，什么也没有', async () => {
  const people = [newDeputy(1), newDeputy(2), newDeputy(3)]
  const units = [{ name: '区新局', kind: '部门' }]
  const file = await rosterFile(people, units)
  for (let step = 1; step < 60; step += 1) {
    const house = await openHouse()
    const count = house.dump('people').length
    let writes = 0
    house.house.breaks = (method) => {
      if (method !== 'find') writes += 1
      return method !== 'find' && writes >= step ? 'before' : false
    }
    const told = await importing(house, file)
    house.house.breaks = undefined
    if (told.ok) {
      expect(step).toBeGreaterThan(10)
      return
    }
    // Half an import is never seen.
    const seen = await house.as(WHO.office).api('roster.people', {})
    const shown = (seen.data as unknown as { people: { name: string }[] }).people
    expect(shown.filter(({ name }) => /代表\d号/.test(name)).length % 3).toBe(0)
    house.house.now += 3 * 60_000
    await house.clock()
    const [roster] = house.dump('rosters')
    expect(roster?.phase ?? 'idle').toBe('idle')
    expect([0, 3]).toContain(house.dump('people').length - count)
    expect(house.dump('people').filter(({ next }) => next)).toEqual([])
    await answered(importing(house, file))
    expect(house.dump('people').length - count).toBe(3)
  }
  throw new Error('the import never came to its end')
})
