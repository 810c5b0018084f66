import fs from 'node:fs/promises'
import http from 'node:http'
import path from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { startTestCloud, temporaryDirectory, type TestCloud } from './support/cloud'

let site: string
let cloud: TestCloud
const SCRIPT = 'console.log("甲")\n'.repeat(200)

beforeAll(async () => {
  site = await temporaryDirectory()
  await fs.mkdir(path.join(site, 'js'))
  await fs.writeFile(path.join(site, 'index.html'), '<!doctype html><title>智慧人大</title>')
  await fs.writeFile(path.join(site, 'js/app.3f2a9c1b.js'), SCRIPT)
  await fs.writeFile(path.join(site, 'logo.png'), Buffer.alloc(3000))
  await fs.writeFile(path.join(site, '.env'), 'SECRET=1')
  cloud = await startTestCloud({ staticDir: site })
})
afterAll(async () => {
  await cloud.end()
  await fs.rm(site, { recursive: true, force: true })
})

type Raw = { status: number; headers: http.IncomingHttpHeaders; body: Buffer }
/** Asks for exactly this path, without the tidying that fetch does. */
const ask = (where: string, headers: http.OutgoingHttpHeaders = {}, method = 'GET'): Promise<Raw> =>
  new Promise((resolve, reject) => {
    const req = http.request({ host: '127.0.0.1', port: cloud.port, path: where, headers, method }, (res) => {
      const chunks: Buffer[] = []
      res.on('data', (chunk: Buffer) => chunks.push(chunk))
      res.on('end', () =>
        resolve({ status: res.statusCode ?? 0, headers: res.headers, body: Buffer.concat(chunks) }),
      )
    })
    req.on('error', reject)
    req.end()
  })
const PAGE = { accept: 'text/html,application/xhtml+xml' }

test('the first page is index.html and is checked again each time', async () => {
  const { status, headers, body } = await ask('/')
  expect([status, body.toString()]).toEqual([200, '<!doctype html><title>智慧人大</title>'])
  expect(headers).toMatchObject({
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
  })
  expect((await ask('/', { 'if-none-match': headers.etag })).status).toBe(304)
})

test('a file whose name holds its hash is kept for ever', async () => {
  const { headers } = await ask('/js/app.3f2a9c1b.js')
  expect(headers).toMatchObject({
    'content-type': 'text/javascript; charset=utf-8',
    'cache-control': 'public, max-age=31536000, immutable',
  })
})

test('text is compressed for those who take it', async () => {
  const br = await ask('/js/app.3f2a9c1b.js', { 'accept-encoding': 'gzip, br' })
  expect(br.headers['content-encoding']).toBe('br')
  expect(brotliDecompressSync(br.body).toString()).toBe(SCRIPT)
  const gz = await ask('/js/app.3f2a9c1b.js', { 'accept-encoding': 'gzip' })
  expect(gz.headers['content-encoding']).toBe('gzip')
  expect(gunzipSync(gz.body).toString()).toBe(SCRIPT)
  expect((await ask('/js/app.3f2a9c1b.js')).body.toString()).toBe(SCRIPT)
  expect((await ask('/logo.png', { 'accept-encoding': 'gzip' })).headers).not.toHaveProperty(
    'content-encoding',
  )
})

test('HEAD has the headers and no body', async () => {
  const { status, headers, body } = await ask('/logo.png', {}, 'HEAD')
  expect([status, headers['content-length'], body.length]).toEqual([200, '3000', 0])
})

test('a page address of the app gives index.html; a missing script does not', async () => {
  expect((await ask('/pages/open/index', PAGE)).body.toString()).toContain('智慧人大')
  expect((await ask('/pages/open/index', { accept: '*/*' })).status).toBe(404)
  expect((await ask('/js/app.old.js', PAGE)).status).toBe(404)
})

test.each([
  '/../data/cloud.db',
  '/..%2fdata%2fcloud.db',
  '/%2e%2e/data/cloud.db',
  '/js/..%5c..%5cdata',
  '/.env',
  '/%2eenv',
  '/js/%00',
  '/%zz',
  '//etc/passwd',
  '/js',
])('nothing leads out of the folder: %s', async (where) => {
  expect((await ask(where)).status).toBe(404)
})

test('a page that is built anew is served anew', async () => {
  await fs.writeFile(path.join(site, 'index.html'), '<title>new</title>')
  expect((await ask('/')).body.toString()).toBe('<title>new</title>')
})

test('pages are only read', async () => {
  expect((await ask('/', {}, 'POST')).status).toBe(405)
})
