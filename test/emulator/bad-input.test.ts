import net from 'node:net'
import { startTestCloud, type TestCloud } from './support/cloud'

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud({
    functions: {
      ends: {
        code: `exports.main = ({ how }) => {
          if (how === 'never') return new Promise(() => {})
          if (how === 'spins') for (;;);
          if (how === 'exits') process.exit(0)
          if (how === 'aborts') process.abort()
          if (how === 'allocates') { const all = []; for (;;) all.push(Buffer.alloc(1e6, 1)) }
          if (how === 'answers too much') return 'x'.repeat(2 * 1024 * 1024)
          return 'fine'
        }`,
        config: { timeout: 1 },
      },
    },
  })
})
afterEach(async () => {
  // Whatever came in, the emulator still answers.
  expect(await (await fetch(`${cloud.url}/healthz`)).json()).toEqual({ ok: true })
})
afterAll(() => cloud.end())

type Answer = { code?: string; message?: string; requestId?: string }

/** Sends a body to the SDK's own endpoint from inside a function; TOKEN in it becomes the function's own token. */
const endpoint = (body: string, contentType = 'application/json') =>
  cloud.run(
    async (_inside, given) => {
      const { URL: url } = JSON.parse(process.env.TCB_CONTEXT_CNFG ?? '') as { URL: string }
      const response = await fetch(url, {
        method: 'POST',
        body: given.body.replace('TOKEN', process.env.WX_API_TOKEN ?? ''),
        headers: { 'content-type': given.contentType },
      })
      return (await response.json()) as Answer
    },
    { body, contentType },
  )
const action = (params: object) => endpoint(JSON.stringify({ ...params, wxCloudApiToken: 'TOKEN' }))

describe('the endpoint of the SDK', () => {
  test.each(['', '{', '[]', 'null', '7', '"text"', '{"action":', '\u0000'])(
    '%j is no request',
    async (body) => {
      expect(await endpoint(body)).toMatchObject({ code: 'INVALID_PARAM', requestId: expect.any(String) })
    },
  )

  test.each([
    'database.dropEverything',
    'database.constructor',
    'wx.nothing',
    'storage.',
    'constructor',
    '__proto__',
    '',
  ])('there is no action %j', async (name) => {
    expect(await action({ action: name })).toMatchObject({
      code: 'INVALID_PARAM',
      message: expect.stringContaining('unknown action'),
    })
  })

  test.each([undefined, 7, '', 'abc', 'abc.def', 'eyJmbiI6ImEifQ.x'])(
    'the token %j opens nothing',
    async (token) => {
      const asked = { action: 'database.getDocument', collectionName: 'things', wxCloudApiToken: token }
      expect(await endpoint(JSON.stringify(asked))).toMatchObject({ code: 'INVALID_PARAM' })
    },
  )

  test('a collection that does not exist', async () => {
    for (const name of ['nothing', '__proto__', 'things; DROP TABLE collections']) {
      expect(await action({ action: 'database.getDocument', collectionName: name })).toMatchObject({
        code: 'DATABASE_COLLECTION_NOT_EXIST',
      })
    }
  })

  test.each([
    { action: 'database.getDocument' },
    { action: 'database.getDocument', collectionName: 5 },
    { action: 'database.getDocument', collectionName: 'things', query: {} },
    { action: 'database.getDocument', collectionName: 'things', limit: -1 },
    { action: 'database.insertDocument', collectionName: 'things', data: 'x' },
    { action: 'database.insertDocument', collectionName: 'things', data: [5] },
    { action: 'functions.invokeFunction' },
    { action: 'functions.invokeFunction', function_name: 'ends', request_data: '[' },
    { action: 'functions.invokeFunction', function_name: 'ends', request_data: '[]' },
    { action: 'storage.batchDeleteFile', fileid_list: 'x' },
    { action: 'storage.batchGetDownloadUrl', file_list: [5] },
    { action: 'wx.openApi', apiName: 'security.msgSecCheck', requestData: 'text' },
    { action: 'wx.api', apiName: 'security.msgSecCheck', requestData: '[' },
    { action: 'wx.api' },
  ])('%j is refused', async (params) => {
    expect((await action(params)).code).toMatch(/^(INVALID_PARAM|DATABASE_REQUEST_FAILED)$/)
  })

  test.each([
    ['no boundary', 'multipart/form-data', 'x'],
    [
      'no end',
      'multipart/form-data; boundary=b',
      '--b\r\nContent-Disposition: form-data; name="action"\r\n\r\nwx.openApi',
    ],
    ['no name', 'multipart/form-data; boundary=b', '--b\r\nX: y\r\n\r\nz\r\n--b--'],
    ['nothing', 'multipart/form-data; boundary=b', ''],
  ])('a form with %s', async (_title, contentType, body) => {
    expect(await endpoint(body, contentType)).toMatchObject({
      code: 'INVALID_PARAM',
      message: 'the request is not a well-formed form',
    })
  })

  test('a form whose message is no protobuf', async () => {
    const part = (name: string, text: string) =>
      `--b\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${text}\r\n`
    const body = `${part('action', 'wx.openApi')}${part('apiName', 'security.msgSecCheck')}${part('wxCloudApiToken', 'TOKEN')}${part('requestData', '\u0012\u007f')}--b--`
    expect(await endpoint(body, 'multipart/form-data; boundary=b')).toMatchObject({
      code: 'INVALID_PARAM',
      message: 'requestData is not a CommApiData message',
    })
  })

  test('its path cannot be guessed', async () => {
    for (const where of ['/tcb-admin', '/tcb-admin/', '/tcb-admin/x', '/admin']) {
      expect((await cloud.post(where, { action: 'database.getDocument' })).status).toBe(404)
    }
  })
})

describe('a function that does not end well is answered with a sentence', () => {
  test.each([
    ['never', 504, 'timeout'],
    ['spins', 504, 'timeout'],
    ['exits', 500, 'busy'],
    ['aborts', 500, 'busy'],
    ['allocates', 500, 'busy'],
    ['answers too much', 500, 'busy'],
  ])('%s', async (how, status, code) => {
    const response = await cloud.post('/invoke/ends', { how })
    expect([response.status, ((await response.json()) as Answer).code]).toEqual([status, code])
    expect(await (await cloud.post('/invoke/ends', {})).json()).toBe('fine')
  })
})

describe('the port', () => {
  const talk = (bytes: string) =>
    new Promise<string>((resolve) => {
      let heard = ''
      const socket = net.connect(cloud.port, '127.0.0.1', () => socket.end(bytes))
      socket.on('data', (chunk) => (heard += String(chunk)))
      socket.on('error', () => undefined)
      socket.on('close', () => resolve(heard.split('\r\n')[0] ?? ''))
    })

  test.each(['hello\r\n\r\n', 'POST /invoke/ends HTTP/1.1\r\nHost: x\r\nContent-Length: -5\r\n\r\n'])(
    '%j is no HTTP',
    async (bytes) => {
      expect(await talk(bytes)).toBe('HTTP/1.1 400 Bad Request')
    },
  )

  const UNFINISHED = 'POST /invoke/ends HTTP/1.1\r\nHost: x\r\nContent-Length: 5000\r\n\r\n{"a":'

  test('a caller that sends less than it said', async () => {
    expect(await talk(UNFINISHED)).toBe('HTTP/1.1 400 Bad Request')
  })

  test('a caller that goes away in the middle', async () => {
    await new Promise<void>((resolve) => {
      const socket = net.connect(cloud.port, '127.0.0.1', () =>
        socket.write(UNFINISHED, () => socket.destroy()),
      )
      socket.on('close', () => resolve())
    })
  })

  test.each([
    '/%zz',
    '/invoke/%00',
    '/invoke/',
    '/cos/%2e%2e/%2e%2e/etc/passwd',
    '/local/nothing',
    '//',
    '/..//..',
  ])('there is nothing at %s', async (where) => {
    const status = await talk(`GET ${where} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`)
    expect(status).toMatch(/^HTTP\/1\.1 4\d\d /)
  })
})
