import { buildSeeds } from '../../seeds/build'
import { plainDate } from '../../src/domain/shared/plain-date'
import { newId, openHouse, type House, type Told } from './support/house'
import { proof, uploads } from './support/proof'

const JIA = 'demo-daibiao-jia'
const YI = 'demo-daibiao-yi'
const OFFICE = 'demo-gongwei-jia'
const OFFICE_2 = 'demo-gongwei-yi'
const OTHERS = {
  别的代表: YI,
  承办单位负责人: 'demo-fuze-zhujian',
  区政府办: 'demo-jiaoban-jia',
  领导: 'demo-lingdao-jia',
  镇人大工作人员: 'demo-zhenrenda-jia',
}

/** What somebody declares, with a proof uploaded by themselves. */
const declaration = async (house: House, letters = 'jia', more: object = {}) => ({
  on: '2026-02-25',
  subject: 'reception',
  title: '走访震泽镇纺机社区选民',
  text: '入户走访 6 户，听取停车和路灯意见 4 条。',
  evidence: [await proof(house, letters)],
  ...more,
})

type Portrait = {
  view: { total: number; entries: { id: string; what: string }[]; dimensions: { score: number | null }[] }
  rev: number
}

const open = async (house: House, who: string, more: object = {}) =>
  (await house.as(who).api('duty.portrait', { year: 2026, ...more })) as Told & {
    data: Portrait & Record<string, never>
  }

async function act(house: House, who: string, verb: string, input: object, more: object = {}): Promise<Told> {
  const opened = await open(house, who, more)
  if (!opened.ok) return opened
  return house
    .as(who)
    .api('duty.act', { year: 2026, ...more, rev: opened.data.rev, verb, input, requestId: newId() })
}

const asOffice = { deputy: 'daibiao-jia' }

/** 代表甲 declared a visit, and two people of the office passed it. */
async function withLine() {
  const house = await openHouse()
  expect(await act(house, JIA, 'declare', await declaration(house))).toMatchObject({ ok: true })
  const passed = { declaration: 'd1', passed: true, note: '' }
  expect(await act(house, OFFICE, 'reviewDeclaration', passed, asOffice)).toMatchObject({ ok: true })
  expect(await act(house, OFFICE_2, 'confirmDeclaration', passed, asOffice)).toMatchObject({ ok: true })
  return house
}

describe('履职画像只给两种人看', () => {
  it('代表本人和代表工委看得到', async () => {
    const house = await withLine()
    expect((await open(house, JIA)).data.view.total).toBe(620)
    expect((await open(house, OFFICE, asOffice)).data.view.total).toBe(620)
  })

  it.each(Object.entries(OTHERS))('%s看不到', async (_name, who) => {
    const house = await withLine()
    expect(await open(house, who, asOffice)).toMatchObject({ ok: false, code: 'not-found' })
  })

  it('代表工委要先选代表', async () => {
    const house = await openHouse()
    expect(await open(house, OFFICE)).toMatchObject({ ok: false, code: 'bad-request' })
  })

  it('还没有账的代表也打得开，是基础分', async () => {
    const house = await openHouse()
    expect(await open(house, JIA)).toMatchObject({
      ok: true,
      data: { rev: 0, view: { total: 600, entries: [] } },
    })
  })

  it('打开画像只问数据库两次', async () => {
    const house = await withLine()
    await open(house, JIA)
    house.trips.length = 0
    await open(house, JIA)
    expect(house.trips.filter((trip) => trip !== 'find people')).toEqual(['find dutyYears', 'find dutyYears'])
  })
})

describe('申报、申诉、回单走完一遍', () => {
  it('审核以前代表工委有待办，审完没有', async () => {
    const house = await openHouse()
    await act(house, JIA, 'declare', await declaration(house))
    const todo = async (who: string) =>
      (await house.as(who).api('inbox.list', {})).data as unknown as {
        items: { kind: string; verb: string }[]
      }
    expect((await todo(OFFICE)).items.filter(({ kind }) => kind === 'duty')).toMatchObject([
      { verb: 'reviewDeclaration' },
    ])
    await act(
      house,
      OFFICE,
      'reviewDeclaration',
      { declaration: 'd1', passed: false, note: '照片看不清楚' },
      asOffice,
    )
    expect((await todo(OFFICE)).items.filter(({ kind }) => kind === 'duty')).toEqual([])
  })

  it('等审核的列在一处', async () => {
    const house = await openHouse()
    await act(house, JIA, 'declare', await declaration(house))
    expect(await house.as(OFFICE).api('duty.reviews', {})).toMatchObject({
      data: { rows: [{ deputy: { id: 'daibiao-jia' }, declarations: 1, appeals: 0 }] },
    })
    expect(await house.as(JIA).api('duty.reviews', {})).toMatchObject({ code: 'not-yours' })
  })

  it('申诉成立，分数改回来，两笔都在', async () => {
    const house = await withLine()
    const line = (await open(house, JIA)).data.view.entries[0]?.id
    expect(await act(house, JIA, 'appeal', { line, reason: '这次走访是两位代表一起' })).toMatchObject({
      ok: true,
    })
    const decision = { appeal: 'p5', granted: true, note: '核对属实，另记' }
    expect(await act(house, OFFICE, 'decideAppeal', decision, asOffice)).toMatchObject({ ok: true })
    const { view } = (await open(house, JIA)).data
    expect([view.total, view.entries.length]).toEqual([600, 2])
  })

  it('同一提交发两遍，申报一件', async () => {
    const house = await openHouse()
    const asked = { year: 2026, rev: 0, verb: 'declare', input: await declaration(house), requestId: newId() }
    const first = await house.as(JIA).api('duty.act', asked)
    expect(await house.as(JIA).api('duty.act', asked)).toMatchObject({ ok: true, data: first.data })
    expect(house.dump('dutyYears')).toHaveLength(1)
  })

  it('别人替代表申报，找不到', async () => {
    const house = await openHouse()
    const asked = {
      year: 2026,
      rev: 0,
      verb: 'declare',
      input: await declaration(house),
      requestId: newId(),
      ...asOffice,
    }
    expect(await house.as(YI).api('duty.act', asked)).toMatchObject({ ok: false, code: 'not-found' })
    expect(await house.as(OFFICE).api('duty.act', asked)).toMatchObject({ ok: false, code: 'not-yours' })
    expect(house.dump('dutyYears')).toEqual([])
  })

  it('改了后缀的程序、说是照片的文字，按内容认出来，不收', async () => {
    const house = await openHouse()
    for (const content of ['MZ\x90\0 this is a program', '这不是照片', '<svg onload="x()"/>'])
      expect(await uploads(house, 'jia', Buffer.from(content), '走访照片.jpg')).toMatchObject({
        ok: false,
        code: 'bad-input',
        message: expect.stringContaining('图片（jpg、png）、PDF 和 Word') as string,
      })
    expect(house.dump('files')).toEqual([])
  })

  it('别人上传的材料不能作自己的证明', async () => {
    const house = await openHouse()
    const evidence = [await proof(house, 'yi')]
    expect(await act(house, JIA, 'declare', await declaration(house, 'jia', { evidence }))).toMatchObject({
      ok: false,
      code: 'not-found-inside',
    })
  })

  it('证明材料代表本人和代表工委打得开，别人和没有一样', async () => {
    const house = await openHouse()
    const given = await declaration(house)
    await act(house, JIA, 'declare', given)
    const asked = { year: 2026, evidence: given.evidence[0] }
    const link = expect.stringMatching(/kept\/file-.*\.pdf/) as string
    expect(await house.as(JIA).api('duty.evidence', asked)).toMatchObject({ data: { link } })
    expect(await house.as(OFFICE).api('duty.evidence', { ...asked, ...asOffice })).toMatchObject({
      data: { link },
    })
    for (const who of Object.values(OTHERS))
      expect(await house.as(who).api('duty.evidence', { ...asked, ...asOffice })).toMatchObject({ ok: false })
    expect(JSON.stringify(await open(house, JIA))).not.toContain('cloud://')
  })

  it('明年的账还没有开', async () => {
    const house = await openHouse()
    const asked = { year: 2027, rev: 0, verb: 'declare', input: await declaration(house), requestId: newId() }
    expect(await house.as(JIA).api('duty.act', asked)).toMatchObject({ ok: false, code: 'not-found' })
  })

  it('有人改了数据库里的账目，不再让办理', async () => {
    const house = await withLine()
    const [doc] = house.dump('dutyYears')
    const { _id, ...rest } = JSON.parse(JSON.stringify(doc).replace('"total":620', '"total":990')) as {
      _id: string
    }
    await house.ports.store.updateIf('dutyYears', { _id }, rest as never)
    expect((await house.as(JIA).api('duty.portrait', { year: 2026 })).data).toMatchObject({ offers: [] })
    expect(
      await act(house, JIA, 'declare', await declaration(house, 'jia', { on: '2026-02-26' })),
    ).toMatchObject({
      code: 'record-broken',
    })
  })
})

describe('积分表', () => {
  const table = {
    name: '履职积分 2027 年表',
    from: '2027-01-01',
    base: 50,
    rules: [{ subject: 'reception', points: 3 }],
  }

  it('试算说出上年的变化，什么也不存', async () => {
    const house = await withLine()
    expect(await house.as(OFFICE).api('duty.dryRun', { year: 2026, table })).toMatchObject({
      data: { deputies: 1, lowered: 1, changes: [{ id: 'daibiao-jia', before: 620, after: 530 }] },
    })
    expect(house.dump('dutyBooks')).toEqual([])
  })

  it('启用以后看得到，旧账不变', async () => {
    const house = await withLine()
    const asked = { rev: 0, verb: 'adoptTable', input: table, requestId: newId() }
    expect(await house.as(OFFICE).api('duty.bookAct', asked)).toMatchObject({ ok: true })
    expect(await house.as(OFFICE).api('duty.bookAct', asked)).toMatchObject({ ok: true })
    const book = await house.as(JIA).api('duty.book', {})
    expect(book).toMatchObject({
      data: { tables: [{ name: '履职积分 2027 年表' }, { example: true }], ranking: false },
    })
    house.passDays(1)
    expect((await open(house, JIA)).data.view.total).toBe(620)
  })

  it('代表能看规则，不能改也不能试算', async () => {
    const house = await openHouse()
    expect(await house.as(JIA).api('duty.book', {})).toMatchObject({ ok: true, data: { offers: [] } })
    expect(await house.as(JIA).api('duty.dryRun', { year: 2026, table })).toMatchObject({ code: 'not-yours' })
    const asked = { rev: 0, verb: 'adoptTable', input: table, requestId: newId() }
    expect(await house.as(JIA).api('duty.bookAct', asked)).toMatchObject({ code: 'not-yours' })
  })
})

describe('出席提醒（代表法第六十二条）', () => {
  it('未经批准两次不出席，只告诉代表工委', async () => {
    const { dutyYears, dutyBooks } = buildSeeds(plainDate('2026-11-25'))
    const house = await openHouse('2026-11-25T01:00:00Z', { dutyYears, dutyBooks })
    expect(await house.as(OFFICE).api('duty.alerts', {})).toMatchObject({
      data: { alerts: [{ deputy: { id: 'daibiao-xu' }, absences: [{}, {}] }] },
    })
    expect(await house.as(JIA).api('duty.alerts', {})).toMatchObject({ ok: false, code: 'not-yours' })
  })
})

describe('公示预览', () => {
  it('只有法律规定公示的内容', async () => {
    const house = await withLine()
    const told = await house.as(JIA).api('duty.public', { year: 2026 })
    expect(told.data).toEqual({
      page: {
        name: '代表甲',
        delegation: '震泽代表团',
        year: 2026,
        did: [{ dimension: '联系群众', label: '接待、走访选民', times: 1 }],
        basis: expect.stringContaining('第五十八条') as string,
      },
    })
  })
})
