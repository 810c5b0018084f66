import fs from 'node:fs/promises'
import http from 'node:http'
import net from 'node:net'
import path from 'node:path'
import { startTestCloud, type TestCloud } from './support/cloud'

let cloud: TestCloud

beforeAll(async () => {
  cloud = await startTestCloud({
    functions: {
      echo: `const cloud = require('wx-server-sdk'); cloud.init();
        exports.main = (event) => ({ event, own: Object.keys(Object.assign({}, event)), polluted: ({}).polluted, context: cloud.getWXContext() })`,
      faulty: `exports.main = () => { throw new Error('秘密 at /etc/passwd') }`,
      slow: { code: `exports.main = () => new Promise(() => {})`, config: { timeout: 0.3 } },
      web: `const cloud = require('wx-server-sdk'); cloud.init();
        exports.main = (event) => {
          if (event.path === '/web/plain') return { not: 'an answer' }
          if (event.path === '/web/bytes') return { statusCode: 200, headers: { 'Content-Type': 'image/png' }, body: Buffer.from([1, 2]).toString('base64'), isBase64Encoded: true }
          return { statusCode: 201, headers: { 'X-Hand': 'made', 'Set-Cookie': ['a=1', 'b=2'] }, body: JSON.stringify({ event, context: cloud.getWXContext() }) }
        }`,
    },
  })
})
afterAll(() => cloud.end())

const refusal = async (response: Response) => ({
  status: response.status,
  body: (await response.json()) as object,
})

describe('POST /invoke/<function>', () => {
  test('hands over the event and answers with the value', async () => {
    const response = await cloud.post('/invoke/echo', { a: 1 }, { 'x-local-openid': 'oABC123' })
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8')
    expect(await response.json()).toMatchObject({
      event: { a: 1, userInfo: { openId: 'oABC123' } },
      context: { OPENID: 'oABC123', SOURCE: 'wx_client' },
    })
  })

  test('without the header the caller is anonymous', async () => {
    const { context } = (await (await cloud.post('/invoke/echo', {})).json()) as { context: object }
    expect(context).not.toHaveProperty('OPENID')
    expect(context).toMatchObject({ SOURCE: 'wx_client' })
  })

  test.each(['1234567', 'short', 'a b c d e', 'x'.repeat(65), 'ABC;123', 'ABC-1.2', ''])(
    'the identity %j is refused',
    async (openid) => {
      const { status, body } = await refusal(
        await cloud.post('/invoke/echo', {}, { 'x-local-openid': openid }),
      )
      expect(status).toBe(400)
      expect(body).toMatchObject({ ok: false, code: 'bad-openid', requestId: expect.any(String) })
    },
  )

  test.each([
    '',
    '{',
    '{"a":1',
    '[]',
    '"text"',
    '1',
    'null',
    'undefined',
    '{"a":01}',
    "{'a':1}",
    '{"a":1}x',
    '['.repeat(50_000),
  ])('the body %j is not a JSON object', async (body) => {
    expect(await refusal(await cloud.post('/invoke/echo', body))).toEqual({
      status: 400,
      body: {
        ok: false,
        code: 'bad-json',
        message: '请求不是有效的 JSON，请检查后重试',
        requestId: expect.any(String),
      },
    })
  })

  test('bytes that are no UTF-8 are not JSON', async () => {
    const body = Buffer.concat([Buffer.from('{"a":"'), Buffer.from([0xff, 0xfe]), Buffer.from('"}')])
    const response = await fetch(`${cloud.url}/invoke/echo`, { method: 'POST', body })
    expect(await refusal(response)).toMatchObject({ status: 400, body: { code: 'bad-json' } })
  })

  test('100 KB pass, one byte more does not', async () => {
    const fill = (bytes: number) => `{"a":"${'x'.repeat(bytes - 8)}"}`
    expect((await cloud.post('/invoke/echo', fill(100 * 1024))).status).toBe(200)
    expect(await refusal(await cloud.post('/invoke/echo', fill(100 * 1024 + 1)))).toEqual({
      status: 413,
      body: {
        ok: false,
        code: 'too-large',
        message: '内容超过 100 KB，请删减后再提交',
        requestId: expect.any(String),
      },
    })
  })

  test('a body that grows without saying its size is cut off too', async () => {
    const status = await new Promise((resolve, reject) => {
      const req = http.request(`${cloud.url}/invoke/echo`, { method: 'POST' }, (res) =>
        resolve(res.statusCode),
      )
      req.on('error', reject)
      for (let i = 0; i < 60; i++) req.write('x'.repeat(5000))
      req.end()
    })
    expect(status).toBe(413)
  })

  test('prototype keys in the body are harmless', async () => {
    const response = await cloud.post(
      '/invoke/echo',
      '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"a":{"__proto__":{"b":1}}}',
    )
    const answer = (await response.json()) as { own: string[]; event: object; polluted?: unknown }
    expect(answer.own).toEqual(['constructor', 'a'])
    expect(JSON.stringify(answer.event)).not.toContain('__proto__')
    expect(answer.polluted).toBeUndefined()
  })

  test('deeply nested JSON is answered one way or the other', async () => {
    const response = await cloud.post('/invoke/echo', `{"a":${'['.repeat(40_000)}${']'.repeat(40_000)}}`)
    expect([200, 400, 500]).toContain(response.status)
    expect((await cloud.post('/invoke/echo', {})).status).toBe(200)
  })

  test.each(['nobody', 'echo/x', '..%2fecho', '%00', 'constructor', ''])(
    'there is no function %j',
    async (fn) => {
      expect(await refusal(await cloud.post(`/invoke/${fn}`, {}))).toEqual({
        status: 404,
        body: {
          ok: false,
          code: 'unknown-function',
          message: '没有这个云函数',
          requestId: expect.any(String),
        },
      })
    },
  )

  test('a function that throws is a busy system, without a word of why', async () => {
    const response = await cloud.post('/invoke/faulty', {})
    const text = await response.text()
    expect(response.status).toBe(500)
    expect(text).not.toMatch(/秘密|passwd|Error|at /)
    const body = JSON.parse(text) as { requestId: string }
    expect(body).toEqual({
      ok: false,
      code: 'busy',
      message: `系统繁忙，请稍后再试；仍不行请报编号 ${body.requestId}`,
      requestId: expect.any(String),
    })
    // The journal knows why, under the same number.
    expect(cloud.lines).toContainEqual(
      expect.objectContaining({ requestId: body.requestId, text: expect.stringContaining('秘密') }),
    )
  })

  test('a function that takes too long is a time-out', async () => {
    expect(await refusal(await cloud.post('/invoke/slow', {}))).toMatchObject({
      status: 504,
      body: { ok: false, code: 'timeout' },
    })
  })

  test('GET is not a call', async () => {
    expect((await fetch(`${cloud.url}/invoke/echo`)).status).toBe(405)
  })
})

describe('ANY /web/*', () => {
  test('becomes an event of the function web, and its answer is written out', async () => {
    const response = await fetch(`${cloud.url}/web/desk/list?page=2&q=%E7%94%B2`, {
      method: 'PUT',
      body: '正文',
      headers: { 'x-local-openid': 'oABC123', 'x-mine': 'yes', 'content-type': 'text/plain' },
    })
    expect(response.status).toBe(201)
    expect(response.headers.get('x-hand')).toBe('made')
    expect(response.headers.getSetCookie()).toEqual(['a=1', 'b=2'])
    const { event, context } = (await response.json()) as Record<string, Record<string, unknown>>
    expect(event).toMatchObject({
      path: '/web/desk/list',
      httpMethod: 'PUT',
      queryStringParameters: { page: '2', q: '甲' },
      body: '正文',
      isBase64Encoded: false,
    })
    expect(event?.headers).toMatchObject({ 'x-mine': 'yes' })
    expect(event?.headers).not.toHaveProperty('x-local-openid')
    expect(context).toMatchObject({ SOURCE: 'wx_http' })
    expect(context).not.toHaveProperty('OPENID')
  })

  test('a value that is no HTTP answer is sent as JSON', async () => {
    expect(await (await fetch(`${cloud.url}/web/plain`)).json()).toEqual({ not: 'an answer' })
  })

  test('bytes come through', async () => {
    const response = await fetch(`${cloud.url}/web/bytes`)
    expect(response.headers.get('content-type')).toBe('image/png')
    expect([...new Uint8Array(await response.arrayBuffer())]).toEqual([1, 2])
  })
})

describe('the rest of the port', () => {
  test('/healthz', async () => {
    expect(await (await fetch(`${cloud.url}/healthz`)).json()).toEqual({ ok: true })
  })

  test('/local/identities is empty until there is a file', async () => {
    expect(await (await fetch(`${cloud.url}/local/identities`)).json()).toEqual([])
    await fs.writeFile(path.join(cloud.dir, 'data/identities.json'), '[{"label":"甲"}]')
    expect(await (await fetch(`${cloud.url}/local/identities`)).json()).toEqual([{ label: '甲' }])
  })

  test.each(['/tcb-admin/', '/tcb-admin', '/tcb-admin/0000', '/admin', '/local/nothing', '/'])(
    'nothing answers at %s',
    async (where) => {
      const response = await cloud.post(where, { action: 'database.getDocument', collectionName: 'things' })
      expect(await refusal(response)).toMatchObject({ status: 404, body: { code: 'not-found' } })
    },
  )

  test.each(['//', '///etc', '/%', 'http://other/x', '*', '/a?b=%', '/?', '/\u00e9'])(
    'a strange request for %j does no harm',
    async (target) => {
      const answer = await new Promise<string>((resolve) => {
        const socket = net.connect(cloud.port, '127.0.0.1', () => {
          socket.write(`GET ${target} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`)
        })
        let text = ''
        socket.on('data', (chunk) => (text += String(chunk)))
        socket.on('close', () => resolve(text))
      })
      expect(answer).toMatch(/^HTTP\/1\.1 4/)
      expect((await fetch(`${cloud.url}/healthz`)).status).toBe(200)
    },
  )

  test('the address of the database, once known, still needs a token of this server', async () => {
    const url = await cloud.run(() => (JSON.parse(process.env.TCB_CONTEXT_CNFG ?? '') as { URL: string }).URL)
    for (const wxCloudApiToken of ['', 'x.y', undefined, 'e30.', { a: 1 }]) {
      const response = await fetch(`${url}?env=x`, {
        method: 'POST',
        body: JSON.stringify({ action: 'database.getDocument', collectionName: 'things', wxCloudApiToken }),
      })
      expect(await response.json()).toMatchObject({ code: 'INVALID_PARAM' })
    }
    for (const body of ['', '[]', 'x']) {
      expect(await (await fetch(url, { method: 'POST', body })).json()).toHaveProperty('code')
    }
  })
})
