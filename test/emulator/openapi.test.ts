import jsQR from 'jsqr'
import { startTestCloud, type TestCloud } from './support/cloud'
import { readPng } from './support/png'

const ALL = [
  'subscribeMessage.send',
  'security.msgSecCheck',
  'security.imgSecCheck',
  'security.mediaCheckAsync',
  'phonenumber.getPhoneNumber',
  'wxacode.getUnlimited',
]
const RECEIVER = `const cloud = require('wx-server-sdk'); cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV })
  const things = cloud.database().collection('things')
  let calls = 0
  exports.main = async (event) => {
    if (++calls === 1) throw new Error('not the first time')
    await things.add({ data: { event, openid: cloud.getWXContext().OPENID } })
  }`

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud({
    openapi: ALL,
    functions: {
      receiver: RECEIVER,
      undeclared: {
        code: `const cloud = require('wx-server-sdk'); cloud.init()
          exports.main = () => cloud.openapi.security.msgSecCheck({ content: 'x' }).catch(({ errCode, errMsg }) => ({ errCode, errMsg }))`,
        config: { permissions: { openapi: ['subscribeMessage.send'] } },
      },
    },
    messagePush: { wxa_media_check: 'receiver' },
    pushDelayMs: 10,
  })
})
afterAll(() => cloud.end())
beforeEach(() => {
  cloud.openApi.failures.clear()
  cloud.openApi.outbox.clear()
})

const PERSON = { openid: 'oPersonA1' }
const MESSAGE = {
  touser: 'oPersonA1',
  templateId: 'TPL-1',
  page: 'pages/inbox/index',
  data: { thing1: { value: '建议已答复' }, time2: { value: '2026年3月2日 09:30' } },
}
const send = (more: object = {}) =>
  cloud.run(({ sdk }, given) => sdk.openapi.subscribeMessage?.send?.(given), { ...MESSAGE, ...more }, PERSON)
const subscribe = (tmplIds: unknown, openid = 'oPersonA1') =>
  cloud.post('/local/subscribe', { tmplIds }, { 'x-local-openid': openid })

describe('subscribeMessage.send', () => {
  test('needs an agreement, and uses one up each time', async () => {
    await expect(send()).rejects.toMatchObject({ errCode: 43101 })
    expect(await (await subscribe(['TPL-1'])).json()).toEqual({
      'TPL-1': 'accept',
      errMsg: 'requestSubscribeMessage:ok',
    })
    expect(await send()).toMatchObject({
      errMsg: 'openapi.subscribeMessage.send:ok',
      msgid: expect.anything(),
    })
    await expect(send()).rejects.toMatchObject({
      errCode: 43101,
      message: expect.stringContaining('user refuse to accept the msg'),
    })
  })

  test('an agreement holds for one person and one template', async () => {
    await subscribe(['TPL-2'])
    await subscribe(['TPL-1'], 'oPersonB1')
    await expect(send()).rejects.toMatchObject({ errCode: 43101 })
    expect(cloud.openApi.subscriptions.left('oPersonA1', 'TPL-2')).toBe(1)
    expect(cloud.openApi.subscriptions.left('oPersonB1', 'TPL-1')).toBe(1)
  })

  test('nobody can agree for nobody, or to nothing', async () => {
    expect((await cloud.post('/local/subscribe', { tmplIds: ['TPL-1'] })).status).toBe(400)
    for (const tmplIds of [undefined, 'TPL-1', [1], [''], ['a\nb'], ['__proto__ x']]) {
      expect((await subscribe(tmplIds)).status).toBe(400)
    }
  })

  test.each([
    [{ touser: '' }, 40003],
    [{ templateId: undefined }, 40037],
    [{ data: {} }, 47003],
    [{ data: { thing1: { value: '' } } }, 47003],
    [{ data: { thing1: { value: '一二三四五六七八九十一二三四五六七八九十一' } } }, 47003],
    [{ data: { thing1: 'text' } }, 47003],
    [{ data: { number1: { value: '12a' } } }, 47003],
    [{ data: { date1: { value: 'tomorrow' } } }, 47003],
    [{ data: { phrase1: { value: '一二三四五六' } } }, 47003],
    [{ data: { name1: { value: '一二三四五六七八九十一' } } }, 47003],
    [{ miniprogramState: 'beta' }, 47003],
  ])('%j is refused with %i and uses nothing up', async (more, errCode) => {
    cloud.openApi.subscriptions.grant('oPersonA1', 'TPL-1')
    const before = cloud.openApi.subscriptions.left('oPersonA1', 'TPL-1')
    await expect(send(more)).rejects.toMatchObject({ errCode })
    expect(cloud.openApi.subscriptions.left('oPersonA1', 'TPL-1')).toBe(before)
  })

  test('what was sent lies in the outbox, also what was refused', async () => {
    cloud.openApi.subscriptions.grant('oPersonA1', 'TPL-9')
    await send({ templateId: 'TPL-9' })
    await expect(send({ templateId: 'TPL-9' })).rejects.toMatchObject({ errCode: 43101 })
    expect(cloud.openApi.outbox.list()).toMatchObject([
      {
        api: 'subscribeMessage.send',
        fn: 'runner',
        openid: 'oPersonA1',
        code: 0,
        args: { data: MESSAGE.data },
      },
      { api: 'subscribeMessage.send', openid: 'oPersonA1', code: 43101 },
    ])
  })

  test('the journal says that a message went out, never what it said', async () => {
    cloud.openApi.subscriptions.grant('oPersonA1', 'TPL-5')
    await send({ templateId: 'TPL-5' })
    const lines = cloud.lines.filter(({ kind }) => kind === 'openapi')
    expect(lines.map(({ text }) => text)).toContain('subscribeMessage.send 0')
    expect(JSON.stringify(lines)).not.toContain('建议已答复')
  })
})

describe('what shall go wrong can be said before', () => {
  test.each([43101, 45009, 61010])('%i, once, for one interface and one person', async (failure) => {
    cloud.openApi.subscriptions.grant('oPersonA1', 'TPL-3', 3)
    cloud.openApi.failures.add({ api: 'subscribeMessage.send', openid: 'oPersonA1', failure })
    cloud.openApi.failures.add({ api: 'security.msgSecCheck', failure: -1 })
    cloud.openApi.failures.add({ openid: 'oSomebodyElse', failure: -1 })
    await expect(send({ templateId: 'TPL-3' })).rejects.toMatchObject({ errCode: failure })
    await expect(send({ templateId: 'TPL-3' })).resolves.toBeDefined()
    expect(cloud.openApi.failures.list()).toHaveLength(2)
  })

  test('several times', async () => {
    cloud.openApi.subscriptions.grant('oPersonA1', 'TPL-4')
    cloud.openApi.failures.add({ failure: 45009, times: 2 })
    for (let i = 0; i < 2; i++)
      await expect(send({ templateId: 'TPL-4' })).rejects.toMatchObject({ errCode: 45009 })
    await expect(send({ templateId: 'TPL-4' })).resolves.toBeDefined()
  })

  test('a time-out of WeChat', async () => {
    cloud.openApi.failures.add({ failure: 'timeout' })
    await expect(send()).rejects.toMatchObject({ errCode: -604102 })
  })

  test('no answer at all: the function runs into its own time-out', async () => {
    const impatient = await startTestCloud({
      functions: {
        caller: {
          code: `const cloud = require('wx-server-sdk'); cloud.init()
            exports.main = () => cloud.openapi.security.msgSecCheck({ content: 'x' })`,
          config: { timeout: 1, permissions: { openapi: ['security.msgSecCheck'] } },
        },
      },
      openApi: { failures: [{ failure: 'hang' }] },
    })
    await expect(impatient.invoke('caller', {})).rejects.toMatchObject({
      code: 'FUNCTIONS_TIME_LIMIT_EXCEEDED',
    })
    await impatient.end()
  })
})

describe('content checks', () => {
  const check = (given: object) =>
    cloud.run(({ sdk }, args) => sdk.openapi.security?.msgSecCheck?.(args), given, PERSON)
  const V2 = { version: 2, scene: 2, openid: 'oPersonA1' }

  test('a harmless text passes', async () => {
    expect(await check({ ...V2, content: '请修好健身路的路灯' })).toMatchObject({
      result: { suggest: 'pass', label: 100 },
      traceId: expect.anything(),
    })
  })
  test('a text with a risky word does not', async () => {
    expect(await check({ ...V2, content: '这是一段违规样例' })).toMatchObject({
      result: { suggest: 'risky' },
    })
  })
  test('the older form refuses instead', async () => {
    await expect(check({ content: '违规样例' })).rejects.toMatchObject({ errCode: 87014 })
  })
  test.each([
    [{ ...V2, content: '' }, 44002],
    [{ ...V2, content: '长'.repeat(2501) }, 47001],
    [{ ...V2, scene: 9, content: 'x' }, 40129],
    [{ ...V2, openid: undefined, content: 'x' }, 40003],
    [{ ...V2, version: 1, content: 'x' }, 47001],
  ])('a mistake in the call %#', async (given, errCode) => {
    await expect(check(given)).rejects.toMatchObject({ errCode })
  })

  test('a picture goes over as bytes', async () => {
    const answer = cloud.run(
      ({ sdk }) =>
        sdk.openapi.security?.imgSecCheck?.({
          media: { contentType: 'image/png', value: Buffer.from([1, 0, 255]) },
        }),
      undefined,
      PERSON,
    )
    expect(await answer).toMatchObject({ errMsg: 'openapi.security.imgSecCheck:ok' })
  })

  test('what was found in a picture comes later, and again when the function fails', async () => {
    const { traceId } = (await cloud.run(
      ({ sdk }, args) => sdk.openapi.security?.mediaCheckAsync?.(args),
      { ...V2, mediaType: 2, mediaUrl: 'https://example.com/%E8%BF%9D%E8%A7%84%E6%A0%B7%E4%BE%8B.png' },
      PERSON,
    )) as { traceId: string }
    let received: object[] = []
    for (let i = 0; i < 300 && received.length === 0; i++) {
      await new Promise((r) => setTimeout(r, 20))
      received = await cloud.dump('things')
    }
    expect(received).toMatchObject([
      {
        openid: 'oPersonA1',
        event: {
          MsgType: 'event',
          Event: 'wxa_media_check',
          appid: 'wxlocal0000000001',
          trace_id: String(traceId),
          version: 2,
          errcode: 0,
          result: { suggest: 'risky', label: 21000 },
          detail: [{ strategy: 'content_model', suggest: 'risky' }],
        },
      },
    ])
  })
})

describe('phonenumber.getPhoneNumber', () => {
  const issue = async (phoneNumber: unknown) =>
    (await (await cloud.post('/local/phone-code', { phoneNumber })).json()) as { code: string }
  const number = (code: string) =>
    cloud.run(({ sdk }, given) => sdk.openapi.phonenumber?.getPhoneNumber?.({ code: given }), code, PERSON)

  test('a code is worth the number, once', async () => {
    const { code } = await issue('13900000001')
    expect(await number(code)).toMatchObject({
      phoneInfo: { phoneNumber: '13900000001', purePhoneNumber: '13900000001', countryCode: '86' },
    })
    await expect(number(code)).rejects.toMatchObject({ errCode: 40029 })
  })
  test('a code ends after five minutes', async () => {
    const { code } = await issue('13900000001')
    cloud.clock.advance(301_000)
    await expect(number(code)).rejects.toMatchObject({ errCode: 40029 })
    cloud.clock.reset()
  })
  test('an invented code is worth nothing', async () => {
    await expect(number('f'.repeat(64))).rejects.toMatchObject({ errCode: 40029 })
  })
  test.each(['123', '', 13900000001, undefined])(
    '%j is no number to have a code for',
    async (phoneNumber) => {
      expect((await cloud.post('/local/phone-code', { phoneNumber })).status).toBe(400)
    },
  )
})

describe('wxacode.getUnlimited', () => {
  const draw = (given: object) =>
    cloud.run(
      async ({ sdk }, args) => {
        const { buffer, contentType } = (await sdk.openapi.wxacode?.getUnlimited?.(args)) as {
          buffer: Buffer
          contentType: string
        }
        return { base64: buffer.toString('base64'), contentType }
      },
      given,
      PERSON,
    )

  test('draws a picture that can be scanned and leads to the page', async () => {
    const { base64, contentType } = await draw({ scene: 'd=12&k=a', page: 'pages/open/index' })
    expect(contentType).toBe('image/png')
    const { data, width, height } = readPng(Buffer.from(base64, 'base64'))
    expect(width).toBe(430)
    expect(jsQR(data, width, height)?.data).toBe(`${cloud.url}/#/pages/open/index?scene=d%3D12%26k%3Da`)
  })

  test.each([
    [{ page: 'pages/open/index' }, 40129],
    [{ scene: 'x'.repeat(33) }, 40129],
    [{ scene: '中文' }, 40129],
    [{ scene: 'a', page: '/pages/open/index' }, 41030],
    [{ scene: 'a', width: 100 }, 40097],
  ])('%j is refused with %i', async (given, errCode) => {
    await expect(draw(given)).rejects.toMatchObject({ errCode })
  })
})

describe('who may call', () => {
  test('a function that did not declare the interface may not', async () => {
    expect(await cloud.invoke('undeclared', {}, PERSON)).toMatchObject({ errCode: -604101 })
  })
  test('an interface that is not emulated does not exist', async () => {
    await expect(cloud.run(({ sdk }) => sdk.openapi.wxacode?.get?.({ path: 'a' }))).rejects.toMatchObject({
      errCode: -604100,
    })
  })
  test('a web request may not: WeChat did not start it', async () => {
    await expect(
      cloud.run(({ sdk }) => sdk.openapi.security?.msgSecCheck?.({ content: 'x' }), undefined, {
        source: 'wx_http',
      }),
    ).rejects.toMatchObject({ errCode: -604104 })
  })
  test('open data by cloud id does not exist here', async () => {
    await expect(cloud.run(({ sdk }) => sdk.getOpenData({ list: ['cid'] }))).rejects.toMatchObject({
      errCode: -604100,
    })
  })
  test('paying is refused, whatever is asked', async () => {
    await expect(
      cloud.run(({ sdk }) => sdk.cloudPay.unifiedOrder?.({ body: 'x', totalFee: 1 })),
    ).rejects.toThrow('WeChat Pay is not emulated')
  })
})

test('everybody can be taken to have agreed', async () => {
  const open = await startTestCloud({ openapi: ALL, openApi: { allSubscribed: true } })
  await expect(
    open.run(({ sdk }, given) => sdk.openapi.subscribeMessage?.send?.(given), MESSAGE, PERSON),
  ).resolves.toBeDefined()
  await open.end()
})

describe('cloud.callOpenAPI', () => {
  const check = (api: string, data: object) =>
    cloud.run(({ sdk }, given) => sdk.callOpenAPI(given), { api, data }, PERSON)
  test('answers as JSON', async () => {
    expect(await check('security.msgSecCheck', { content: 'x' })).toMatchObject({ result: { errcode: 0 } })
  })
  test("hands WeChat's own refusals over", async () => {
    expect(await check('security.msgSecCheck', { content: '违规样例' })).toMatchObject({
      result: { errcode: 87014 },
    })
  })
  test('an interface that is not emulated is an error', async () => {
    await expect(check('wxacode.get', {})).rejects.toThrow('-604100')
  })
  test('a picture cannot be answered as JSON', async () => {
    await expect(check('wxacode.getUnlimited', { scene: 'a' })).rejects.toThrow('use cloud.openapi')
  })
})
