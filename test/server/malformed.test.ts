import { answerWeb } from '../../cloudfunctions/server/doors/web'
import { api } from '../../src/contract/api'
import { publicApi } from '../../src/contract/public'
import { newId, openHouse, type House, type Told } from './support/house'
import { caseIn, requestOf, road, walk, WHO } from './support/road'

/* Whatever is sent, the answer is a stable code and a Chinese sentence, and nothing changes. */

const deep = (levels: number): unknown => JSON.parse('['.repeat(levels) + ']'.repeat(levels))

const nasty: [name: string, value: unknown][] = [
  ['空值', null],
  ['运算符', { $ne: null }],
  ['正则', { $regex: '.*' }],
  ['条件', { $where: 'sleep(1000)' }],
  ['数组', []],
  ['套数组', [[['x']]]],
  ['运算符数组', [{ $gt: '' }]],
  ['空对象', {}],
  ['数', 0],
  ['负数', -1],
  ['小数', 1.5],
  ['很大的数', 1e300],
  ['真', true],
  ['空串', ''],
  ['空格', '   '],
  ['控制字符', 'a\u0000b'],
  ['半个字符', '\ud83d'],
  ['倒写', '\u202e倒写的字倒写的字'],
  ['原型', JSON.parse('{"__proto__":{"admin":true}}')],
  ['构造器', 'constructor'],
  ['路径', '../../etc/passwd'],
  ['脚本', '<img src=x onerror=alert(1)>'],
  ['很长', '长'.repeat(20_000)],
  ['二十层', deep(20)],
  ['一万层', deep(10_000)],
]

let house: House

const everything = (where: House) =>
  JSON.stringify((['people', 'suggestions', 'inbox', 'published'] as const).map((name) => where.dump(name)))

function expectPlainRefusal(told: Told): void {
  expect(told.ok).toBe(false)
  expect(told.code).not.toBe('busy')
  expect(told.message).toMatch(/[\u4e00-\u9fff]/)
  expect(JSON.stringify(told)).not.toMatch(/at .*:\d+:\d+|node_modules|Error|undefined|zod/)
}

describe('接口的每一项换成怪东西', () => {
  beforeAll(async () => {
    house = await openHouse()
    await walk(house, 1)
  })

  test.each(nasty)('%s：不出错，也不改变什么', async (_name, value) => {
    const before = everything(house)
    const person = house.as(WHO.deputy)
    for (const endpoint of [...Object.keys(api), ...Object.keys(publicApi)]) {
      const ask = endpoint in publicApi ? house.public : person.api
      for (const field of [
        'id',
        'rev',
        'verb',
        'requestId',
        'cursor',
        'stages',
        'session',
        'code',
        'q',
        'year',
      ]) {
        const told = await ask(endpoint, { [field]: value })
        if (!told.ok) expectPlainRefusal(told)
      }
      const whole = await ask(endpoint, value)
      if (!whole.ok) expectPlainRefusal(whole)
    }
    for (const event of [value, { endpoint: value }, { endpoint: 'account.me', input: {}, post: value }]) {
      const told = await person.send(event)
      if (!told.ok) expectPlainRefusal(told)
    }
    expect(everything(house)).toBe(before)
  })
})

describe.each(road.map(({ verb }, index) => [verb, index] as const))(
  '“%s”的每一项换成怪东西',
  (_verb, index) => {
    test('要么收下，要么一句话拒绝并且什么也不改变', async () => {
      house = await openHouse()
      let id = await walk(house, index)
      const step = road[index] as (typeof road)[number]
      const sound = requestOf(house, step, id).event.input.input
      for (const field of [...Object.keys(sound), 'stage', 'author', '__proto__', '_id']) {
        for (const [, value] of nasty) {
          const request = requestOf(house, step, id)
          const input: Record<string, unknown> = { ...sound }
          Object.defineProperty(input, field, { value, enumerable: true, configurable: true, writable: true })
          const before = everything(house)
          const told = await house.as(WHO[step.by]).send({
            ...request.event,
            input: { ...request.event.input, input },
          })
          if (!told.ok) {
            expectPlainRefusal(told)
            expect(everything(house)).toBe(before)
          } else {
            expect(Object.keys(sound)).toContain(field) // a field nobody asked for is never taken
            house = await openHouse()
            id = await walk(house, index) // the case has moved on: a fresh one for the next value
          }
        }
      }
    })
  },
)

test.each(['constructor', 'toString', '__proto__', 'hasOwnProperty', 'suggestion.act ', 'published.read'])(
  '“%s”不是接口，也不是操作',
  async (word) => {
    house = await openHouse()
    const id = (await walk(house, 1)) as string
    const person = house.as(WHO.office)
    expect((await person.api(word, {})).code).toBe('unknown-endpoint')
    const { rev } = caseIn(house, id)
    const told = await person.api('suggestion.act', { id, rev, verb: word, input: {}, requestId: newId() })
    expect(told.code).toBe('unknown-action')
  },
)

test('超过 100 KB 的内容说太大，套得太深的内容说不正确', async () => {
  house = await openHouse()
  const person = house.as(WHO.deputy)
  expect(await person.api('account.me', 'x'.repeat(103_000))).toMatchObject({ ok: false, code: 'too-large' })
  expect(await person.api('account.me', deep(20_000))).toMatchObject({ ok: false, code: 'bad-request' })
})

test('请求里写的身份没有用：没有登录就是没有登录，多写一项就是不正确', async () => {
  house = await openHouse()
  const nobody = house.as('')
  const claim = { openid: WHO.office, OPENID: WHO.office, userInfo: { openId: WHO.office } }
  expect((await nobody.send({ endpoint: 'account.me', input: {}, userInfo: claim.userInfo })).code).toBe(
    'unauthenticated',
  )
  expect((await nobody.send({ endpoint: 'account.me', input: {}, ...claim })).code).toBe('bad-request')
})

describe('电脑浏览器的门', () => {
  const post = { httpMethod: 'POST', headers: {}, isBase64Encoded: false }
  const search = JSON.stringify({ endpoint: 'published.search', input: { q: '' } })

  test.each([
    ['公众查询', { ...post, path: '/web/public', body: search }, 200, undefined],
    ['编码过的正文', { ...post, path: '/public', body: btoa(search), isBase64Encoded: true }, 200, undefined],
    ['登录后才有的接口', { ...post, path: '/web/api', body: '{}' }, 401, 'unauthenticated'],
    // 公众的浏览器也要问自己是谁：答“没有人”，不算出错
    ['问自己是谁', { ...post, path: '/web/api', body: '{"endpoint":"account.me"}' }, 200, 'unauthenticated'],
    ['没有的地址', { ...post, path: '/web/admin', body: '{}' }, 404, 'unknown-endpoint'],
    ['不是 POST', { ...post, path: '/web/public', httpMethod: 'GET' }, 405, 'bad-request'],
    ['破了的 JSON', { ...post, path: '/web/public', body: '{"endpoint":' }, 400, 'bad-json'],
    ['没有正文', { ...post, path: '/web/public' }, 400, 'bad-json'],
    ['只是一个数', { ...post, path: '/web/public', body: '7' }, 400, 'bad-json'],
    ['什么都没有', undefined, 404, 'unknown-endpoint'],
  ])('%s', async (_name, event, status, code) => {
    house = await openHouse()
    const { statusCode, headers, body } = await answerWeb(event, house.ports)
    const told = JSON.parse(body) as Told & { requestId: string }
    expect([statusCode, told.code]).toEqual([status, code])
    expect(headers['content-type']).toMatch(/^application\/json/)
    expect(told.requestId).toMatch(/^R-[0-9A-F]{6}$/)
    if (!told.ok) expectPlainRefusal(told)
  })
})

test('日志里有编号、身份、动作、件号和结果，没有姓名、电话和文字', async () => {
  house = await openHouse()
  const id = (await walk(house, road.length)) as string
  await house.as(WHO.office).api('suggestion.open', { id })
  const { rev } = caseIn(house, id)
  const text = '13812345678 张三说的话'
  await house.as(WHO.office).api('suggestion.act', { id, rev, verb: text, input: {}, requestId: newId() })
  await house
    .as(WHO.office)
    .api('suggestion.act', { id, rev, verb: 'rate', input: { text }, requestId: newId() })
  const lines = house.house.lines as Record<string, string>[]
  expect(lines).toContainEqual({
    requestId: expect.stringMatching(/^R-/) as string,
    actor: 'gongwei-jia',
    endpoint: 'suggestion.act',
    verb: 'accept',
    case: id,
    outcome: 'ok',
  })
  expect(lines.at(-1)).toMatchObject({ verb: 'rate', outcome: 'not-yours' })
  expect(JSON.stringify(lines)).not.toMatch(/[\u4e00-\u9fff]|1234/)
})
