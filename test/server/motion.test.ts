import { buildSeeds } from '../../seeds/build'
import { committees, committeeUnits } from '../../seeds/committees'
import { plainDate } from '../../src/domain/shared/plain-date'
import type { MotionDoc } from '../../cloudfunctions/server/motion/motion-doc'
import type { SuggestionDoc } from '../../cloudfunctions/server/suggestion/suggestion-doc'
import { newId, openHouse, type House, type Told } from './support/house'

/* 议案从写到决定，走真实的接口。 */

const LEAD = 'demo-daibiao-jia'
const OFFICE = 'demo-gongwei-jia'
const PRESIDIUM = 'demo-zhuxituan-jia'
const COMMITTEE = 'demo-weiyuanhui-caijing'

const ASKED = 'yi bing ding wu ji geng xin ren gui zi'.split(' ')

const session = {
  id: 'wj-test',
  name: '区十七届人大测试会议',
  level: 'district',
  opens: '2026-03-02',
  closes: '2026-03-05',
  presidium: '大会主席团',
  cutOff: { on: '2026-03-04', time: '14:00', decidedBy: '主席团第一次会议' },
  committees: Object.keys(committees),
}

const text = {
  title: '关于打造产业创新集群的议案',
  cause: '产业创新资源分散，数字经济核心产业规模与目标有差距。',
  grounds: '全区数字经济核心产业增加值占比低于全市平均水平，创新载体分属多个板块。',
  plan: ['编制产业创新集群三年行动方案', '设立数字经济产业发展专项资金'],
}
const reason = '属于本级人民代表大会职权范围，事关全区发展'

let house: House

type Opened = {
  view: { stage: { key: string }; digest?: string; relation: string }
  rev: number
  offers: { verb: string }[]
}

const told = (answer: Told): Opened => {
  if (!answer.ok) throw new Error(`${answer.code} ${answer.message}`)
  return answer.data as unknown as Opened
}

async function act(openid: string, id: string, verb: string, input: object = {}): Promise<Told> {
  const opened = await house.as(openid).api('motion.open', { id })
  if (!opened.ok) return opened
  return house.as(openid).api('motion.act', { id, rev: told(opened).rev, verb, input, requestId: newId() })
}

async function done(openid: string, id: string, verb: string, input: object = {}): Promise<void> {
  const answer = await act(openid, id, verb, input)
  if (!answer.ok) throw new Error(`${verb}: ${answer.code} ${answer.message}`)
}

async function sign(letters: string, id: string): Promise<void> {
  const openid = `demo-daibiao-${letters}`
  const { view } = told(await house.as(openid).api('motion.open', { id }))
  await done(openid, id, 'cosign', { digest: view.digest, read: true })
}

/** A motion that so many of ten deputies have signed. */
async function collected(signing: number): Promise<string> {
  const requestId = newId()
  const started = await house
    .as(LEAD)
    .api('motion.start', { requestId, verb: 'saveDraft', input: { ...text, session: session.id } })
  if (!started.ok) throw new Error(started.message)
  await done(LEAD, requestId, 'inviteCosigners', { deputies: ASKED.map((letters) => `daibiao-${letters}`) })
  for (const letters of ASKED.slice(0, signing)) await sign(letters, requestId)
  return requestId
}

const docOf = (id: string) => house.dump('motions').find(({ _id }) => _id === id) as unknown as MotionDoc
const inboxOf = (id: string) =>
  (
    house.dump('inbox') as unknown as {
      caseId: string
      open: boolean
      party: string
      verb: string
      due?: string
    }[]
  ).filter((item) => item.caseId === id && item.open)

beforeEach(async () => {
  house = await openHouse('2026-03-02T01:00:00Z', { units: committeeUnits })
  const saved = await house.as(PRESIDIUM).api('session.save', session)
  if (!saved.ok) throw new Error(saved.message)
})

test('从写议案到列入议程，一步一步走完', async () => {
  const id = await collected(9)
  await done(LEAD, id, 'submit')
  expect((await house.as(OFFICE).api('motion.nextNumber', { session: session.id })).data).toEqual({ no: 1 })
  await done(OFFICE, id, 'register', { no: 1, committee: 'caijing' })
  await done(COMMITTEE, id, 'giveOpinion', { advice: 'agenda', reason })
  await done(PRESIDIUM, id, 'putOnAgenda', { reason })
  expect(docOf(id)).toMatchObject({ stage: 'agenda', behind: false, no: 1, proposed: true, decided: true })
  expect(inboxOf(id).map(({ party, verb }) => `${party} ${verb}`)).toEqual(['deputyOffice:wj recordVote'])
})

test('议案的记录同建议的一样，次日锚定', async () => {
  const id = await collected(1)
  const { events } = docOf(id)
  house.house.passDays(1)
  await house.clock()
  const [anchor] = house.dump('anchors') as unknown as { heads: object[] }[]
  expect(anchor?.heads).toContainEqual({
    case: id,
    seq: events.length,
    hash: events[events.length - 1]?.hash,
  })
})

test('同一提交编号只建一件；别的内容用同一编号，拒绝', async () => {
  const requestId = newId()
  const input = { ...text, session: session.id }
  const send = (more: object) =>
    house.as(LEAD).api('motion.start', { requestId, verb: 'saveDraft', input: { ...input, ...more } })
  const first = await send({})
  expect(await send({})).toMatchObject({ ok: true, data: first.data })
  expect(await send({ title: '另一件议案的标题' })).toMatchObject({ ok: false, code: 'request-reused' })
  expect(house.dump('motions')).toHaveLength(1)
})

test('不是代表不能提议案', async () => {
  const asked = { requestId: newId(), verb: 'saveDraft', input: { ...text, session: session.id } }
  for (const openid of [OFFICE, PRESIDIUM, 'demo-jingban-zhujian'])
    expect(await house.as(openid).api('motion.start', asked)).toMatchObject({ ok: false, code: 'not-yours' })
})

test('截止时间按上海时间的钟点，过一分钟就不收', async () => {
  const id = await collected(9)
  house.house.now = Date.parse('2026-03-04T14:01:00+08:00')
  expect(await act(LEAD, id, 'submit')).toMatchObject({
    ok: false,
    code: 'too-late',
    message: expect.stringContaining('14:00'),
  })
  house.house.now = Date.parse('2026-03-04T14:00:30+08:00')
  await done(LEAD, id, 'submit')
})

test('截止一过，计时把没提交的终止，跑几遍都只一次', async () => {
  const [open, enough] = [await collected(3), await collected(9)]
  await done(LEAD, enough, 'submit')
  expect(await house.clock()).toMatchObject({ missed: 0 })
  house.house.now = Date.parse('2026-03-04T14:01:00+08:00')
  expect(await house.clock()).toMatchObject({ missed: 1, failed: 0 })
  expect(await house.clock()).toMatchObject({ missed: 0, failed: 0 })
  expect(docOf(open).state.ended).toMatchObject({ why: 'missedCutOff', have: 4, need: 10 })
  expect(inboxOf(open)).toEqual([])
  expect(docOf(enough).stage).toBe('submitted')
})

test('快到截止，提醒领衔和没确认的代表各一次，计时跑几遍都不重复', async () => {
  const id = await collected(7)
  expect(await house.clock()).toMatchObject({ remindedOfMotions: 0 })
  house.house.now = Date.parse('2026-03-03T09:00:00+08:00')
  expect(await house.clock()).toMatchObject({ remindedOfMotions: 1, failed: 0 })
  expect(await house.clock()).toMatchObject({ remindedOfMotions: 0, failed: 0 })
  const told = docOf(id).events.flatMap((event) => (event.type === 'reminded' ? event.lines : []))
  expect(told.map(({ party, level }) => `${party} ${level}`)).toEqual([
    'person:daibiao-ren near',
    'person:daibiao-gui near',
    'person:daibiao-zi near',
    'person:daibiao-jia near',
  ])
  house.house.now = Date.parse('2026-03-04T09:00:00+08:00')
  expect(await house.clock()).toMatchObject({ remindedOfMotions: 1 })
  expect(docOf(id).state.reminded).toHaveLength(8)
})

test('议案的提醒和进展都在消息里，每件一次，提醒不动列表里的位置', async () => {
  const id = await collected(7)
  const place = docOf(id).sortKey
  house.house.now = Date.parse('2026-03-03T09:00:00+08:00')
  await Promise.all([house.clock(), house.clock()])
  await house.clock()
  expect(docOf(id).sortKey).toBe(place)
  const { messages } = (await house.as(LEAD).api('message.list', {})).data as unknown as {
    messages: { caseId: string; kind: string; topic: string; text: string }[]
  }
  const mine = messages.filter(({ caseId }) => caseId === id)
  expect(mine.every(({ kind }) => kind === 'motion')).toBe(true)
  expect(mine.filter(({ topic }) => topic === 'due')).toHaveLength(1)
  expect(mine.filter(({ text }) => text.endsWith('已联名'))).toHaveLength(7)
})

test('主席团改了截止时间，没提交的议案按新的时间，待办的日子也跟着改', async () => {
  const id = await collected(9)
  expect(inboxOf(id).every(({ due }) => due === '2026-03-04')).toBe(true)
  const moved = { ...session, cutOff: { ...session.cutOff, on: '2026-03-05' } }
  expect(await house.as(PRESIDIUM).api('session.save', moved)).toMatchObject({ ok: true, data: { rev: 2 } })
  await house.clock()
  expect(inboxOf(id).every(({ due }) => due === '2026-03-05')).toBe(true)
  house.house.now = Date.parse('2026-03-04T16:00:00+08:00')
  await done(LEAD, id, 'submit')
})

test('没有截止时间的会次，不能提交；取消已公布的，拒绝', async () => {
  const { cutOff: _none, ...open } = session
  expect(await house.as(PRESIDIUM).api('session.save', open)).toMatchObject({
    ok: false,
    code: 'not-allowed',
  })
  const other = { ...open, id: 'wj-other', name: '区十七届人大另一次会议' }
  expect(await house.as(OFFICE).api('session.save', other)).toMatchObject({ ok: true })
  const requestId = newId()
  await house
    .as(LEAD)
    .api('motion.start', { requestId, verb: 'saveDraft', input: { ...text, session: 'wj-other' } })
  await done(LEAD, requestId, 'inviteCosigners', { deputies: ASKED.map((letters) => `daibiao-${letters}`) })
  for (const letters of ASKED) await sign(letters, requestId)
  expect(await act(LEAD, requestId, 'submit')).toMatchObject({ ok: false, code: 'too-early' })
})

test('代表、单位、别处的人都不能登记会次', async () => {
  for (const openid of [LEAD, 'demo-jingban-zhujian', 'demo-jiaoban-jia'])
    expect(await house.as(openid).api('session.save', session)).toMatchObject({
      ok: false,
      code: 'not-yours',
    })
  // 震泽镇人大登记的是它自己的会次，不碰区里的。
  const town = { ...session, level: 'town', committees: [], cutOff: undefined }
  expect(await house.as('demo-zhenrenda-jia').api('session.save', town)).toMatchObject({
    ok: true,
    data: { rev: 1 },
  })
  const { data } = await house.as(LEAD).api('session.list', {})
  expect((data as unknown as { sessions: { level: string }[] }).sessions).toMatchObject([
    { level: 'district' },
  ])
})

test('没受邀的代表、单位、政府办看不到正在联名的议案，猜到编号也不行', async () => {
  const id = await collected(9)
  for (const openid of [
    'demo-daibiao-mao',
    OFFICE,
    PRESIDIUM,
    COMMITTEE,
    'demo-jiaoban-jia',
    'demo-lingdao-jia',
  ])
    expect(await house.as(openid).api('motion.open', { id })).toMatchObject({ ok: false, code: 'not-found' })
  const { data } = await house.as('demo-daibiao-mao').api('motion.list', { scope: 'mine' })
  expect(data).toEqual({ rows: [] })
})

test('受邀的代表在自己的列表里看得到，待办里有', async () => {
  const id = await collected(3)
  const { data } = await house.as('demo-daibiao-zi').api('motion.list', {})
  expect((data as unknown as { rows: { id: string; have: number; need: number }[] }).rows).toMatchObject([
    { id, have: 4, need: 10 },
  ])
  expect(inboxOf(id).filter(({ party }) => party === 'person:daibiao-zi')).toMatchObject([{ verb: 'cosign' }])
})

test('邀请只认在任的本级代表', async () => {
  const id = await collected(0)
  for (const who of ['zhendaibiao-jia', 'gongwei-jia', 'daibiao-hai'])
    expect(await act(LEAD, id, 'inviteCosigners', { deputies: [who] })).toMatchObject({
      ok: false,
      code: 'not-found-inside',
    })
  const { data } = await house.as(LEAD).api('deputy.list', {})
  const { deputies } = data as unknown as { deputies: { id: string }[] }
  expect(deputies.some(({ id: one }) => one === 'daibiao-hai')).toBe(false)
  expect(deputies.some(({ id: one }) => one === 'daibiao-yi')).toBe(true)
})

test('同一次会议里编号不重复', async () => {
  const [one, two] = [await collected(9), await collected(9)]
  for (const id of [one, two]) await done(LEAD, id, 'submit')
  await done(OFFICE, one, 'register', { no: 1 })
  expect(await act(OFFICE, two, 'register', { no: 1 })).toMatchObject({ ok: false, code: 'number-taken' })
  await done(OFFICE, two, 'register', { no: 2 })
})

describe('不作为议案的，转为建议', () => {
  async function convertible(): Promise<string> {
    const id = await collected(9)
    await done(LEAD, id, 'submit')
    await done(OFFICE, id, 'register', { no: 2 })
    return id
  }
  const convert = (id: string) =>
    act(PRESIDIUM, id, 'convert', { reason: '属于政府职权范围，宜作为建议办理' })
  const suggestions = () => house.dump('suggestions') as unknown as SuggestionDoc[]

  test('生成一件建议，领衔代表为提出人，带着全部联名代表，等代表工委审查', async () => {
    const id = await convertible()
    expect(await convert(id)).toMatchObject({ ok: true })
    const [made, ...more] = suggestions()
    expect(more).toEqual([])
    expect(made).toMatchObject({
      _id: docOf(id).state.decision?.suggestion,
      stage: 'review',
      authorId: 'daibiao-jia',
      behind: false,
      state: { content: { title: '关于打造产业创新集群的建议', asks: text.plan } },
    })
    expect(made?.state.origin?.cosigners).toHaveLength(9)
    expect(inboxOf(made?._id ?? '').map(({ party, verb }) => `${party} ${verb}`)).toEqual([
      'deputyOffice:wj accept',
    ])
    const opened = await house.as(LEAD).api('suggestion.open', { id: made?._id })
    expect(opened.data).toMatchObject({
      view: { origin: { name: '区十七届人大测试会议第 2 号议案', motion: id } },
    })
    // 联名代表也是这件建议的联名人：看得到，将来也要答复他们、由他们评价。
    for (const letters of ASKED.slice(0, 9)) {
      const mine = await house.as(`demo-daibiao-${letters}`).api('suggestion.open', { id: made?._id })
      expect(mine.data).toMatchObject({ view: { relation: 'cosigner' } })
    }
    expect(await house.as('demo-daibiao-zi').api('suggestion.open', { id: made?._id })).toMatchObject({
      code: 'not-found',
    })
    // 每位提案人各有一条待办：看理由。
    expect(inboxOf(id).filter(({ verb }) => verb === 'acknowledgeDecision')).toHaveLength(10)
  })

  test('写到一半断电，由计时补上；补几遍都只有一件，办过的不会退回原样', async () => {
    const id = await convertible()
    house.house.breaks = (method, name) => (method === 'insert' && name === 'suggestions' ? 'before' : false)
    expect(await convert(id)).toMatchObject({ ok: true })
    expect(suggestions()).toEqual([])
    house.house.breaks = undefined
    expect(await house.clock()).toMatchObject({ failed: 0 })
    const [made] = suggestions()
    const suggestion = made?._id ?? ''
    const opened = await house
      .as(OFFICE)
      .act(suggestion, 'accept', { no: 9, session: '测试会议', category: 'economy' })
    expect(opened).toMatchObject({ ok: true })
    await house.ports.store.updateIf('motions', { _id: id }, { behind: true })
    await house.clock()
    expect(suggestions()).toMatchObject([{ _id: suggestion, stage: 'assigning', no: 9 }])
  })

  test('转出的建议，谁都不能从接口再转一次', async () => {
    const id = await convertible()
    await convert(id)
    const suggestion = docOf(id).state.decision?.suggestion ?? ''
    const again = { id: suggestion, rev: 1, verb: 'receiveMotion', input: {}, requestId: newId() }
    expect(await house.as(PRESIDIUM).api('suggestion.act', again)).toMatchObject({
      ok: false,
      code: 'not-found',
    })
    expect(await house.as(OFFICE).api('suggestion.act', again)).toMatchObject({
      ok: false,
      code: 'not-yours',
    })
    expect(await convert(id)).toMatchObject({ ok: false, code: 'wrong-stage' })
  })
})

test('两个人同时签名，一个先到，另一个被告知先看最新', async () => {
  const id = await collected(0)
  const openOf = async (letters: string) =>
    told(await house.as(`demo-daibiao-${letters}`).api('motion.open', { id }))
  const [yi, bing] = [await openOf('yi'), await openOf('bing')]
  const send = (letters: string, { view, rev }: Opened) =>
    house.as(`demo-daibiao-${letters}`).api('motion.act', {
      id,
      rev,
      verb: 'cosign',
      input: { digest: view.digest, read: true },
      requestId: newId(),
    })
  expect(await send('yi', yi)).toMatchObject({ ok: true })
  expect(await send('bing', bing)).toMatchObject({ ok: false, code: 'stale' })
  expect(docOf(id).state.signatures.filter(({ state }) => state === 'signed')).toHaveLength(1)
})

describe('演示的议案', () => {
  const seeds = buildSeeds(plainDate('2026-11-25'))
  const { motions, sessions } = seeds
  const openids = seeds.people.map(({ openid }) => openid)

  beforeEach(async () => {
    house = await openHouse('2026-11-25T01:00:00Z', { motions, sessions, suggestions: seeds.suggestions })
  })

  test('列得出来的打得开，打得开的列得出来', async () => {
    for (const openid of openids) {
      const listed = new Set<string>()
      for (const scope of ['mine', 'all']) {
        const answer = await house.as(openid).api('motion.list', { scope })
        if (!answer.ok) continue
        for (const { id } of (answer.data as unknown as { rows: { id: string }[] }).rows) listed.add(id)
      }
      for (const { _id } of motions) {
        const { ok } = await house.as(openid).api('motion.open', { id: _id })
        expect([openid, _id, ok]).toEqual([openid, _id, listed.has(_id)])
      }
    }
  })

  test('公众只看得到主席团决定作为议案的，看不到联名代表的名字和没决定的议案', async () => {
    const answer = await house.public('motions.decided', {})
    const { rows } = answer.data as unknown as { rows: { title: string; proposers: number }[] }
    expect(rows.map(({ title }) => title)).toEqual([
      '关于制定高端纺织产业绿色改造规划的议案',
      '打造新时代产业创新集群，全力建设数字经济产业新城',
    ])
    expect(rows[1]?.proposers).toBe(12)
    expect(JSON.stringify(answer)).not.toMatch(/代表丙|代表癸|村卫生室|河网水生态/)
  })

  test('镇人大五人联名即可提出；镇里的议案，区里的人看不到', async () => {
    const id = motions.find(({ congress }) => congress === 'zhenze')?._id ?? ''
    const [townLead, townOffice, townPresidium] = [
      'demo-zhendaibiao-jia',
      'demo-zhenrenda-jia',
      'demo-zhuxituan-zhenze',
    ]
    expect(await act(townLead, id, 'submit')).toMatchObject({
      ok: false,
      message: expect.stringContaining('须满 5 人'),
    })
    const { view } = told(await house.as('demo-zhendaibiao-yi').api('motion.open', { id }))
    await done('demo-zhendaibiao-yi', id, 'cosign', { digest: view.digest, read: true })
    await done(townLead, id, 'submit')
    for (const openid of [OFFICE, PRESIDIUM, COMMITTEE, LEAD])
      expect(await house.as(openid).api('motion.open', { id })).toMatchObject({ code: 'not-found' })
    await done(townOffice, id, 'register', { no: 1 })
    await done(townPresidium, id, 'putOnAgenda', { reason })
    expect(docOf(id)).toMatchObject({ stage: 'agenda', congress: 'zhenze', no: 1 })
  })

  test('一号议案在落实：有的已落实，有的还在进行', () => {
    const first = motions.find(({ sessionId, no }) => sessionId === 'wj-17-1' && no === 1)
    expect(first?.state.content.title).toBe('打造新时代产业创新集群，全力建设数字经济产业新城')
    expect(first?.state.items.map(({ state }) => state)).toEqual(['kept', 'kept', 'kept', 'open'])
    expect(first?.state.resolution?.by).toBe('congress')
  })
})
