import fs from 'node:fs/promises'
import path from 'node:path'
import { startTestCloud, type TestCloud } from './support/cloud'

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud()
})
afterAll(() => cloud.end())

const upload = (cloudPath: string, text: string) =>
  cloud.run(
    ({ sdk }, given) => sdk.uploadFile({ cloudPath: given.cloudPath, fileContent: Buffer.from(given.text) }),
    { cloudPath, text },
  )
const download = (fileID: string) =>
  cloud.run(async ({ sdk }, id) => (await sdk.downloadFile({ fileID: id })).fileContent.toString(), fileID)
const link = async (fileID: string) =>
  cloud.run(async ({ sdk }, id) => (await sdk.getTempFileURL({ fileList: [id] })).fileList[0], fileID)

describe('through the SDK', () => {
  test('a file comes back as it went in, under a Chinese name', async () => {
    const { fileID } = await upload('a/中文 文件.txt', '内容')
    expect(fileID).toBe('cloud://local-env.6c6f-local-env-1300000000/a/中文 文件.txt')
    expect(await download(fileID)).toBe('内容')
    expect(await fs.readFile(path.join(cloud.dir, 'data/files/a/中文 文件.txt'), 'utf8')).toBe('内容')
  })

  test('a large file too', async () => {
    const size = await cloud.run(async ({ sdk }) => {
      const { fileID } = await sdk.uploadFile({
        cloudPath: 'large.bin',
        fileContent: Buffer.alloc(5_000_000, 7),
      })
      return (await sdk.downloadFile({ fileID })).fileContent.length
    })
    expect(size).toBe(5_000_000)
  })

  test('a second upload replaces the first', async () => {
    await upload('again.txt', 'one')
    const { fileID } = await upload('again.txt', 'two')
    expect(await download(fileID)).toBe('two')
  })

  test('a temporary link opens the file and no other', async () => {
    const { fileID } = await upload('b/link.txt', 'linked')
    await upload('b/other.txt', 'other')
    const { tempFileURL = '', status } = (await link(fileID)) ?? {}
    expect(status).toBe(0)
    const response = await fetch(tempFileURL)
    expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8')
    expect(await response.text()).toBe('linked')
    expect((await fetch(tempFileURL, { method: 'HEAD' })).headers.get('content-length')).toBe('6')
    expect((await fetch(tempFileURL.replace('link.txt', 'other.txt'))).status).toBe(403)
    expect((await fetch(tempFileURL.split('?')[0] ?? '')).status).toBe(403)
  })

  test('a temporary link ends', async () => {
    const { fileID } = await upload('b/brief.txt', 'brief')
    const url = await cloud.run(
      async ({ sdk }, id) =>
        (await sdk.getTempFileURL({ fileList: [{ fileID: id, maxAge: 1 }] })).fileList[0]?.tempFileURL,
      fileID,
    )
    await new Promise((r) => setTimeout(r, 2100))
    expect((await fetch(url ?? '')).status).toBe(403)
  })

  test('a page that was uploaded is only ever downloaded, never shown', async () => {
    const { fileID } = await upload('evil.html', '<script>1</script>')
    const response = await fetch((await link(fileID))?.tempFileURL ?? '')
    expect(response.headers.get('content-disposition')).toBe('attachment')
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
  })

  test('a file that is deleted is gone', async () => {
    const { fileID } = await upload('gone.txt', 'x')
    const remove = () =>
      cloud.run(async ({ sdk }, id) => (await sdk.deleteFile({ fileList: [id] })).fileList, fileID)
    expect(await remove()).toMatchObject([{ fileID, status: 0 }])
    expect((await remove())[0]?.status).not.toBe(0)
    expect((await link(fileID))?.status).not.toBe(0)
    await expect(download(fileID)).rejects.toThrow('storage file not exists')
  })

  test.each([
    '../out.txt',
    'a/../../out.txt',
    '/etc/passwd',
    'a//b',
    'a/./b',
    '.',
    '',
    'a\\..\\b',
    'a\0b',
    'a/.../b',
    'x?y',
    'x#y',
    '%2e%2e/x',
    'x'.repeat(900),
  ])('the path %j is refused', async (cloudPath) => {
    await expect(upload(cloudPath, 'x')).rejects.toBeDefined()
    expect((await fs.readdir(cloud.dir)).sort()).toEqual(['data', 'functions'])
  })

  test.each([
    '/cos/..%2f..%2fcloud.db',
    '/cos/%2e%2e/cloud.db',
    '/cos/../cloud.db',
    '/cos/%00',
    '/cos/%zz',
    '/cos/',
  ])('no link leads out: %s', async (where) => {
    const response = await fetch(cloud.url + where)
    expect(response.status).toBeGreaterThanOrEqual(400)
  })

  test('nothing is written without a permission', async () => {
    const response = await fetch(`${cloud.url}/cos/direct.txt`, {
      method: 'PUT',
      body: 'x',
      headers: { authorization: '9999999999.abc' },
    })
    expect(response.status).toBe(403)
    expect(await response.text()).toContain('<Code>AccessDenied</Code>')
  })

  test('a file cannot stand where a folder is', async () => {
    await upload('folder/file.txt', 'x')
    await expect(upload('folder', 'x')).rejects.toThrow('PathConflict')
    await expect(upload('folder/file.txt/deeper', 'x')).rejects.toThrow('PathConflict')
  })
})

describe('through the doors of the mini-program', () => {
  const send = (where: string, body: string | Uint8Array<ArrayBuffer>, openid = 'oABC123') =>
    fetch(`${cloud.url}/local/upload?path=${encodeURIComponent(where)}`, {
      method: 'POST',
      body,
      headers: { 'x-local-openid': openid },
    })

  test('an upload can be read by a function', async () => {
    const response = await send('door/图 1.png', 'picture')
    expect(response.status).toBe(200)
    const { fileID } = (await response.json()) as { fileID: string }
    expect(await download(fileID)).toBe('picture')
  })

  test('temporary links', async () => {
    const { fileID } = await upload('door/link.txt', 'x')
    const response = await cloud.post('/local/temp-urls', { fileList: [fileID, 'cloud://elsewhere/none'] })
    const { fileList } = (await response.json()) as { fileList: { tempFileURL: string; status: number }[] }
    expect(fileList.map((f) => f.status)).toEqual([0, 1])
    expect(await (await fetch(fileList[0]?.tempFileURL ?? '')).text()).toBe('x')
  })

  test.each([
    [{}],
    [{ fileList: [] }],
    [{ fileList: 'x' }],
    [{ fileList: [1] }],
    [{ fileList: Array(51).fill('x') }],
  ])('temporary links are refused for %j', async (body) => {
    expect((await cloud.post('/local/temp-urls', body)).status).toBe(400)
  })

  test('an upload never replaces a file', async () => {
    await send('door/mine.txt', 'mine')
    const response = await send('door/mine.txt', 'yours', 'oOther1')
    expect(response.status).toBe(409)
    expect(await response.json()).toMatchObject({ ok: false, code: 'file-exists' })
  })

  test('20 MB pass, more does not', async () => {
    expect((await send('door/big.bin', new Uint8Array(20 * 1024 * 1024))).status).toBe(200)
    const response = await send('door/bigger.bin', new Uint8Array(20 * 1024 * 1024 + 1))
    expect(response.status).toBe(413)
    expect(await response.json()).toMatchObject({ code: 'file-too-large' })
  })

  test('a path that leads out is refused', async () => {
    expect((await send('../x', 'x')).status).toBe(400)
    expect((await fetch(`${cloud.url}/local/upload`, { method: 'POST', body: 'x' })).status).toBe(400)
  })
})
