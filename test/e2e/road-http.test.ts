import { caller, act, newRequestId, open, type Answer, type Caller } from './support/door'
import { startStand, type Stand } from './support/stand'

/* One suggestion from a deputy to a citizen, through the HTTP door, on the components that npm start starts. */

let stand: Stand
let people: Record<
  'deputy' | 'otherDeputy' | 'office' | 'government' | 'handler' | 'head' | 'otherHandler' | 'citizen',
  Caller
>

const content = {
  title: '关于在松陵街道增设社区助餐点的建议',
  facts: '走访松陵街道 5 个社区，60 岁以上老人 3200 人，独居 410 人，现有助餐点 1 处，午间排队超过 40 分钟。',
  asks: ['年内在松陵街道新增助餐点不少于 3 处', '助餐点覆盖独居老人送餐上门服务'],
  publicity: 'full',
}

const reply = {
  answers: [
    { ask: 1, outcome: 'adopted', text: '年内新增助餐点 3 处，选址已定。', reason: '' },
    {
      ask: 2,
      outcome: 'partly',
      text: '先对 80 岁以上独居老人送餐。',
      reason: '其余老人视配送能力逐步覆盖。',
    },
  ],
  replyClass: 'B',
  classReason: '',
  promises: [{ what: '新增社区助餐点 3 处', measure: '开业运营', due: '2099-12-31', section: '养老服务科' }],
  contactName: '承办人甲',
  contactPhone: '0512-××××1234',
  disclosure: { open: true, note: '' },
}

beforeAll(async () => {
  stand = await startStand()
  const identities = (await (await fetch(`${stand.url}/local/identities`)).json()) as {
    openid: string
    label: string
  }[]
  const as = (...words: string[]) => {
    const found = identities.find(
      ({ label, openid }) => openid && words.every((word) => label.includes(word)),
    )
    if (!found) throw new Error(`no demo identity for ${words.join(' ')}`)
    return caller(stand.url, found.openid)
  }
  people = {
    deputy: as('代表甲'),
    otherDeputy: as('代表乙'),
    office: as('代表工委'),
    government: as('区政府办'),
    handler: as('住建局', '经办'),
    head: as('住建局', '负责人'),
    otherHandler: as('城管局', '经办'),
    citizen: caller(stand.url, ''),
  }
})

afterAll(() => stand?.stop())

const done = (answer: Answer) => {
  if (!answer.ok) throw new Error(`${answer.code}: ${answer.message}`)
  return answer.data as unknown as { id: string; rev: number; stage: string }
}

test('一件建议从提出到公开，每一步由该办的人办', async () => {
  const { deputy, office, government, handler, head, citizen } = people
  const requestId = newRequestId()
  const { id } = done(await deputy.api('suggestion.start', { requestId, verb: 'submit', input: content }))
  expect(id).toBe(requestId)

  const me = (await office.api('account.me', {})).data as unknown as { congress: { session: string } }
  const { session } = me.congress
  const next = (await office.api('suggestion.nextNumber', { session })).data as unknown as { no: number }
  done(await act(office, id, 'accept', { no: next.no, session, category: 'welfare' }))
  expect(done(await act(office, id, 'handOver', {})).stage).toBe('assigning')

  const units = (await government.api('unit.list', {})).data as unknown as {
    units: { id: string; name: string }[]
  }
  const lead = units.units.find(({ name }) => name.includes('住建局'))?.id
  expect(done(await act(government, id, 'dispatch', { lead, supporting: [] })).stage).toBe('handling')

  done(await act(handler, id, 'sign', {}))
  const on = new Date(Date.now() + 8 * 3600_000).toISOString().slice(0, 10)
  const contact = { on, way: 'visit', who: '承办人甲', reached: true, asks: [1, 2], note: '当面听取意见' }
  done(await act(handler, id, 'logContact', contact))

  const early = await act(handler, id, 'draftReply', { ...reply, ready: true })
  expect([early.code, early.message]).toEqual(['incomplete', '还差 1 项：等代表确认沟通'])

  const waiting = (await open(deputy, id)).view.contacts.find(({ state }) => state === 'waiting')
  done(await act(deputy, id, 'confirmContact', { contact: waiting?.id }))
  done(await act(handler, id, 'draftReply', { ...reply, ready: true }))
  expect(done(await act(head, id, 'issueReply', { documentNo: '吴住建复〔2026〕88号' })).stage).toBe(
    'replied',
  )

  const rating = { attitude: 'satisfied', result: 'fair', comment: '盼望早日开业', why: '' }
  expect(done(await act(deputy, id, 'rate', rating)).stage).toBe('following')
  done(await act(office, id, 'publish', { hide: [] }))

  const found = (await citizen.public('published.search', { q: '社区助餐点' })).data as unknown as {
    rows: { code: string; title: string }[]
  }
  const code = found.rows.find(({ title }) => title === content.title)?.code
  const page = await citizen.public('published.read', { code })
  expect(JSON.stringify(page.data)).toContain('年内新增助餐点 3 处')
  expect(JSON.stringify(page.data)).not.toContain('××××1234')
  const verified = (await citizen.public('published.verify', { code })).data as unknown as {
    consistent: boolean
  }
  expect(verified.consistent).toBe(true)
})

describe('不对的请求得到一句明白话，什么也不改变', () => {
  let id: string

  beforeAll(async () => {
    id = done(
      await people.deputy.api('suggestion.start', {
        requestId: newRequestId(),
        verb: 'submit',
        input: content,
      }),
    ).id
  })

  const cases: [string, string, () => Promise<Answer>][] = [
    ['没有的接口', 'unknown-endpoint', () => people.deputy.api('suggestion.steal', {})],
    ['没有的操作', 'unknown-action', () => act(people.deputy, id, 'explode', {})],
    ['没有的建议', 'not-found', () => people.deputy.api('suggestion.open', { id: newRequestId() })],
    ['别人的建议，与没有一样', 'not-found', () => people.otherDeputy.api('suggestion.open', { id })],
    ['别的单位', 'not-found', () => people.otherHandler.api('suggestion.open', { id })],
    [
      '阶段不对',
      'wrong-stage',
      () => act(people.deputy, id, 'rate', { attitude: 'satisfied', result: 'fair' }),
    ],
    [
      '不是该办的人',
      'not-yours',
      () => act(people.deputy, id, 'accept', { no: 1, session: '一', category: 'other' }),
    ],
    ['缺少内容', 'bad-input', () => act(people.office, id, 'decline', { code: 'empty' })],
    [
      '内容太长',
      'bad-input',
      () => act(people.office, id, 'decline', { code: 'empty', note: '长'.repeat(501) }),
    ],
    [
      '多出的字段',
      'bad-input',
      () =>
        act(people.office, id, 'decline', { code: 'empty', note: '没有具体内容，请补充', stage: 'closed' }),
    ],
    ['运算符代替文字', 'bad-request', () => people.deputy.api('suggestion.open', { id: { $ne: null } })],
    ['没有登录', 'unauthenticated', () => people.citizen.api('inbox.list', {})],
    ['不是 JSON', 'bad-json', () => people.deputy.raw('api', '{"endpoint":')],
    [
      '内容超过 100 KB',
      'too-large',
      () => people.deputy.raw('api', JSON.stringify({ x: 'x'.repeat(103_000) })),
    ],
    [
      '版本过时',
      'stale',
      () =>
        people.office.api('suggestion.act', {
          id,
          rev: 99,
          verb: 'decline',
          input: { code: 'empty', note: '没有具体内容，请补充' },
          requestId: newRequestId(),
        }),
    ],
  ]

  test.each(cases)('%s：%s', async (_name, code, ask) => {
    const before = await open(people.office, id)
    const answer = await ask()
    expect([answer.ok, answer.code]).toEqual([false, code])
    expect(answer.message).toMatch(/[\u4e00-\u9fff]/)
    expect(JSON.stringify(answer)).not.toMatch(/at .*:\d+:\d+|node_modules|Error:/)
    expect(await open(people.office, id)).toEqual(before)
  })

  test('同一提交编号换了内容：不接受；同样内容：还是原来的回答', async () => {
    const { rev } = await open(people.office, id)
    const requestId = newRequestId()
    const body = {
      id,
      rev,
      verb: 'returnForRevision',
      input: { code: 'unclear', note: '请写明具体社区' },
      requestId,
    }
    const first = await people.office.api('suggestion.act', body)
    expect(first.ok).toBe(true)
    expect((await people.office.api('suggestion.act', body)).data).toEqual(first.data)
    const other = await people.office.api('suggestion.act', {
      ...body,
      input: { code: 'other', note: '换了内容再来' },
    })
    expect([other.ok, other.code]).toEqual([false, 'request-reused'])
  })
})
