import { openProgram, type Opened } from './support/open'

/* wx as the program meets it: what is there behaves, what is missing says its name, what a browser has is not there. */

let opened: Opened
beforeEach(async () => {
  opened = await openProgram()
})
afterEach(() => opened.close())

const run = (text: string) => opened.mini.evaluate(text)

test.each([
  ...['window', 'document', 'localStorage', 'fetch', 'XMLHttpRequest', 'WebSocket', 'location', 'navigator'],
  ...['URL', 'process', 'crypto', 'TextEncoder', 'Blob', 'requestAnimationFrame'],
])('%s does not exist for the program', async (name) => {
  expect(await run(`() => typeof ${name}`)).toBe('undefined')
})

test('text cannot become code', async () => {
  await expect(run("() => new Function('return 1')()")).rejects.toThrow('disallowed')
  expect(await run('() => (() => {}) instanceof Function')).toBe(true)
})

test('an API that is missing says its name when it is called', async () => {
  await expect(opened.mini.callWxMethod('startBluetoothDevicesDiscovery')).rejects.toThrow(
    'wx.startBluetoothDevicesDiscovery is not in the stand-in',
  )
  expect(await run("() => wx.canIUse('startBluetoothDevicesDiscovery')")).toBe(false)
  expect(await run("() => wx.canIUse('getStorage')")).toBe(true)
})

test('callbacks and promises both work, and complete is always called', async () => {
  const told = await run(`() => new Promise((resolve) => {
    const heard = []
    wx.getStorage({
      key: 'none',
      success: () => heard.push('success'),
      fail: ({ errMsg }) => heard.push(errMsg),
      complete: () => resolve(heard),
    })
  })`)
  expect(told).toEqual(['getStorage:fail data not found'])
  expect(await run("() => wx.getStorage({ key: 'none' }).catch(({ errMsg }) => errMsg)")).toBe(
    'getStorage:fail data not found',
  )
})

test('storage has WeChat’s limits', async () => {
  await expect(run("() => wx.setStorageSync('big', 'x'.repeat(1024 * 1024))")).rejects.toThrow('1MB')
  await run("() => wx.setStorageSync('small', { a: [1] })")
  expect(await run("() => wx.getStorageSync('small')")).toEqual({ a: [1] })
  expect(await run("() => wx.getStorageSync('absent')")).toBe('')
})

test('without a network a call fails as on a phone, and the change is told', async () => {
  await run(
    '() => { globalThis.heard = []; wx.onNetworkStatusChange((state) => globalThis.heard.push(state.isConnected)) }',
  )
  await opened.ask('Tool.native', { method: 'setNetwork', data: { type: 'none' } })
  expect(
    await run(
      '() => { wx.cloud.init(); return wx.cloud.callFunction({ name: "api" }).catch((e) => e.errMsg) }',
    ),
  ).toContain('cloud.callFunction:fail errcode: -1 network is offline')
  await opened.ask('Tool.native', { method: 'setNetwork', data: { type: 'wifi' } })
  expect(await run('() => globalThis.heard')).toEqual([false, true])
})

test('the cloud must be started before it is called', async () => {
  expect(await run('() => wx.cloud.callFunction({ name: "api" }).catch((e) => e.errMsg)')).toContain(
    'wx.cloud.init first',
  )
})

test('a modal waits for its answer', async () => {
  await run(
    "() => { wx.showModal({ title: '确定吗', content: '不能撤回', success: (r) => (globalThis.answer = r.confirm) }) }",
  )
  expect((await opened.facts()).prompts).toEqual([{ kind: 'modal', title: '确定吗', text: '不能撤回' }])
  await opened.mini.native().confirmModal()
  await (await opened.page()).waitFor(20)
  expect(await run('() => globalThis.answer')).toBe(true)
  await expect(opened.mini.native().cancelModal()).rejects.toThrow('no modal is open')
})

test.each([
  ['authorizeAllow', { TMPL: 'accept' }],
  ['authorizeCancel', { TMPL: 'reject' }],
] as const)('a subscribe message is asked for; %s', async (answer, expected) => {
  await run("() => { wx.requestSubscribeMessage({ tmplIds: ['TMPL'] }).then((r) => (globalThis.got = r)) }")
  await opened.mini.native()[answer]()
  await (await opened.page()).waitFor(20)
  expect(await run('() => globalThis.got')).toMatchObject(expected)
})

test('more than three subscribe messages at once are refused', async () => {
  expect(
    await run(
      "() => wx.requestSubscribeMessage({ tmplIds: ['1', '2', '3', '4'] }).catch(({ errCode }) => errCode)",
    ),
  ).toBe(20003)
})

test('an API that touches privacy waits for the person’s agreement', async () => {
  await run('() => { wx.chooseImage({}).catch(({ errMsg }) => (globalThis.refused = errMsg)) }')
  expect((await opened.facts()).prompts).toMatchObject([{ kind: 'authorize', title: '用户隐私保护提示' }])
  await opened.mini.native().authorizeCancel()
  await (await opened.page()).waitFor(20)
  expect(await run('() => globalThis.refused')).toBe('chooseImage:fail privacy permission is not authorized')
})

test('the program may ask for privacy in its own words', async () => {
  await run(`() => {
    wx.onNeedPrivacyAuthorization((resolve, { referrer }) => { globalThis.asked = referrer; resolve({ event: 'agree' }) })
    wx.requirePrivacyAuthorize().then(({ errMsg }) => (globalThis.done = errMsg))
  }`)
  await (await opened.page()).waitFor(20)
  expect(await run('() => [globalThis.asked, globalThis.done]')).toEqual([
    'requirePrivacyAuthorize',
    'requirePrivacyAuthorize:ok',
  ])
})

test('files are written and read; outside the user’s folder they are refused', async () => {
  expect(
    await run(`() => {
      const files = wx.getFileSystemManager()
      files.writeFileSync(wx.env.USER_DATA_PATH + '/a.txt', '你好')
      return files.readFileSync(wx.env.USER_DATA_PATH + '/a.txt', 'utf8')
    }`),
  ).toBe('你好')
  await expect(run("() => wx.getFileSystemManager().writeFileSync('/etc/a', 'x')")).rejects.toThrow(
    'permission denied',
  )
})

test('the font size of the phone is told to the program', async () => {
  await opened.close()
  opened = await openProgram(undefined, { fontSize: 23 })
  expect(await run('() => wx.getAppBaseInfo().fontSizeSetting')).toBe(23)
})
