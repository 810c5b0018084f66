import { startTestCloud, type TestCloud } from './support/cloud'

let cloud: TestCloud

const INIT = `const cloud = require('wx-server-sdk'); cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV });`

beforeAll(async () => {
  cloud = await startTestCloud({
    functions: {
      whoami: `${INIT}
        exports.main = async (event) => {
          const before = cloud.getWXContext()
          // Long enough for other calls to come in between.
          await new Promise((r) => setTimeout(r, event.wait || 0))
          const after = cloud.getWXContext()
          return { context: after, steady: before.OPENID === after.OPENID, event }
        }`,
      relay: `${INIT}
        exports.main = async (event) => {
          const { result } = await cloud.callFunction({ name: event.depth > 1 ? 'relay' : 'whoami', data: { depth: event.depth - 1 } })
          return result
        }`,
      counter: `let calls = 0; exports.main = () => ++calls`,
      slow: {
        code: `exports.main = ({ ms, spin }) => { if (spin) for (;;); return new Promise((r) => setTimeout(() => r('done'), ms)) }`,
        config: { timeout: 1 },
      },
      faulty: `exports.main = ({ how }) => {
          if (how === 'throw') throw new Error('秘密 deliberate')
          if (how === 'reject') return Promise.reject('just text')
          if (how === 'exit') process.exit(3)
          if (how === 'later') { setTimeout(() => { throw new Error('later') }, 5); return new Promise(() => {}) }
          if (how === 'unhandled') { Promise.reject(new Error('nobody listens')); return new Promise(() => {}) }
          if (how === 'cycle') { const a = {}; a.a = a; return a }
          if (how === 'memory') { const all = []; for (;;) all.push(new Array(1e6).fill(Math.random())) }
          return 'fine'
        }`,
      broken: `throw new Error('秘密 while loading')`,
      mainless: `exports.handler = () => 1`,
      values: `exports.main = ({ what }) => ({ nothing: undefined, text: 'hi', number: 7, list: [1], date: new Date(0) })[what]`,
      talker: `exports.main = () => { console.log('one line'); console.error('two lines'); return 1 }`,
      surroundings: `exports.main = (event, context) => ({ env: process.env, context })`,
    },
  })
})
afterAll(() => cloud.end())

type Who = { context: Record<string, unknown>; steady: boolean; event: Record<string, unknown> }
const whoami = (caller?: object, event: object = {}) => cloud.invoke('whoami', event, caller) as Promise<Who>

describe('who calls', () => {
  test('a person in the mini-program', async () => {
    const { context, event } = await whoami({ openid: 'oABC123' }, { a: 1 })
    expect(context).toEqual({
      OPENID: 'oABC123',
      APPID: 'wxlocal0000000001',
      CLIENTIP: '127.0.0.1',
      ENV: 'local-env',
      SOURCE: 'wx_client',
    })
    expect(event).toEqual({ a: 1, userInfo: { openId: 'oABC123', appId: 'wxlocal0000000001' } })
  })

  test('nobody in particular', async () => {
    await whoami({ openid: 'oABC123' })
    const { context } = await whoami()
    expect(context).not.toHaveProperty('OPENID')
    expect(context).not.toHaveProperty('APPID')
  })

  test('nothing of the last caller is left in the environment', async () => {
    await cloud.invoke('surroundings', {}, { openid: 'oABC123' })
    const { env } = (await cloud.invoke('surroundings', {})) as { env: object }
    expect(env).not.toHaveProperty('WX_OPENID')
    expect(JSON.stringify(env)).not.toContain('oABC123')
  })

  test('a caller cannot claim another identity in the event', async () => {
    const forged = { userInfo: { openId: 'oSomebodyElse' } }
    expect((await whoami({ openid: 'oABC123' }, forged)).event.userInfo).toMatchObject({ openId: 'oABC123' })
    expect((await whoami({}, forged)).event).toEqual({})
  })

  test('a function called by a function still serves the person, and the source grows', async () => {
    const one = (await cloud.invoke('relay', { depth: 1 }, { openid: 'oABC123' })) as Who
    expect(one.context).toMatchObject({ OPENID: 'oABC123', SOURCE: 'wx_client,scf' })
    const two = (await cloud.invoke('relay', { depth: 2 }, { openid: 'oABC123' })) as Who
    expect(two.context).toMatchObject({ OPENID: 'oABC123', SOURCE: 'wx_client,scf,scf' })
  })

  test('functions that call themselves many deep and many at once do not wait for each other for ever', async () => {
    const all = await Promise.all(
      Array.from(
        { length: 10 },
        () => cloud.invoke('relay', { depth: 3 }, { openid: 'oABC123' }) as Promise<Who>,
      ),
    )
    expect(new Set(all.map((a) => a.context.SOURCE))).toEqual(new Set(['wx_client,scf,scf,scf']))
  })

  test('among 1,200 calls by 40 people at once none is served as another', async () => {
    let wrong = 0
    await Promise.all(
      Array.from({ length: 40 }, async (_, person) => {
        const openid = `oPerson${person}`
        for (let i = 0; i < 30; i++) {
          const nested = i % 5 === 0
          const answer = nested
            ? ((await cloud.invoke('relay', { depth: 1 }, { openid })) as Who)
            : await whoami({ openid }, { wait: i % 4 })
          if (answer.context.OPENID !== openid || !answer.steady) wrong++
        }
      }),
    )
    expect(wrong).toBe(0)
  })
})

describe('a function', () => {
  test('is loaded once and stays warm', async () => {
    const first = Number(await cloud.invoke('counter', {}))
    expect(await cloud.invoke('counter', {})).toBe(first + 1)
    expect(await cloud.invoke('counter', {})).toBe(first + 2)
  })

  test.each([
    ['nothing', null],
    ['text', 'hi'],
    ['number', 7],
    ['list', [1]],
    ['date', '1970-01-01T00:00:00.000Z'],
  ])('that answers %s gives JSON', async (what, answer) => {
    expect(await cloud.invoke('values', { what })).toEqual(answer)
  })

  test('sees the environment of the cloud and nothing of this machine', async () => {
    process.env.SECRET_OF_THE_HOST = 'x'
    const { env, context } = (await cloud.invoke('surroundings', {})) as Record<
      string,
      Record<string, unknown>
    >
    expect(env).toMatchObject({ TENCENTCLOUD_RUNENV: 'SCF', TCB_ENV: 'local-env', TCB_SOURCE: 'wx_client' })
    expect(env).not.toHaveProperty('SECRET_OF_THE_HOST')
    expect(context).toMatchObject({ function_name: 'surroundings', time_limit_in_ms: 3000 })
  })

  test('is heard in the journal', async () => {
    await cloud.invoke('talker', {})
    const texts = () => cloud.lines.filter((l) => l.kind === 'output' && l.fn === 'talker').map((l) => l.text)
    for (let i = 0; i < 50 && texts().length < 2; i++) await new Promise((r) => setTimeout(r, 10))
    expect(texts().sort()).toEqual(['one line', 'two lines'])
  })
})

describe('when a function goes wrong, the next call works', () => {
  test.each([
    ['throw', /deliberate/],
    ['reject', /just text/],
    ['exit', /exited/],
    ['later', /later/],
    ['unhandled', /nobody listens/],
    ['cycle', /circular/],
    ['memory', /memory/i],
  ])('after %s', async (how, message) => {
    await expect(cloud.invoke('faulty', { how })).rejects.toMatchObject({
      code: 'FUNCTIONS_EXECUTE_FAIL',
      message: expect.stringMatching(message),
    })
    expect(await cloud.invoke('faulty', {})).toBe('fine')
  })

  test.each([
    ['waiting', { ms: 5000 }],
    ['spinning', { spin: true }],
  ])('after %s longer than it may', async (_title, event) => {
    await expect(cloud.invoke('slow', event)).rejects.toMatchObject({
      code: 'FUNCTIONS_TIME_LIMIT_EXCEEDED',
      message: 'Invoking task timed out after 1 seconds',
    })
    expect(await cloud.invoke('slow', { ms: 1 })).toBe('done')
  })

  test.each(['broken', 'mainless'])('a function that cannot be loaded (%s) fails every call', async (fn) => {
    for (let i = 0; i < 2; i++) {
      await expect(cloud.invoke(fn, {})).rejects.toMatchObject({ code: 'FUNCTIONS_EXECUTE_FAIL' })
    }
  })

  test.each(['nobody', '../whoami', 'whoami/index.js', '', 'node_modules'])(
    'there is no function %j',
    async (fn) => {
      await expect(cloud.invoke(fn, {})).rejects.toMatchObject({ code: 'FUNCTION_NOT_FOUND' })
    },
  )

  test('the calling function gets an error, not a success', async () => {
    const failure = cloud.run(({ sdk }) => sdk.callFunction({ name: 'faulty', data: { how: 'throw' } }))
    await expect(failure).rejects.toThrow('deliberate')
    await expect(cloud.run(({ sdk }) => sdk.callFunction({ name: 'nobody' }))).rejects.toThrow('nobody')
  })
})

test('a function that is built anew is loaded anew', async () => {
  const fs = await import('node:fs/promises')
  const file = `${cloud.dir}/functions/counter/index.js`
  await fs.writeFile(file, `exports.main = () => 'new'`)
  await fs.utimes(file, new Date(), new Date(Date.now() + 5000))
  expect(await cloud.invoke('counter', {})).toBe('new')
})
