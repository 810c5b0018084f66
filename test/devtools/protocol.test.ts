import automator from 'miniprogram-automator'
import { join } from 'node:path'
import { openProgram, PROGRAM, type Opened } from './support/open'

/* Every request of miniprogram-automator 0.12.1 has an answer, and each event arrives. */

describe('with the program open', () => {
  let opened: Opened
  beforeAll(async () => {
    opened = await openProgram()
  })
  afterAll(() => opened.close())

  const REQUESTS = [
    ...['Tool.getInfo', 'Tool.getTestAccounts', 'Tool.getTicket', 'Tool.setTicket', 'Tool.refreshTicket'],
    ...['Tool.enableRemoteDebug', 'Tool.stopAudits', 'Tool.native', 'Tool.close'],
    ...['App.getCurrentPage', 'App.getPageStack', 'App.callWxMethod', 'App.mockWxMethod', 'App.callFunction'],
    ...['App.addBinding', 'App.enableLog', 'App.captureScreenshot', 'App.exit'],
    ...['Page.getElement', 'Page.getElements', 'Page.getElementByXpath', 'Page.getElementsByXpath'],
    ...['Page.getData', 'Page.setData', 'Page.callMethod', 'Page.getWindowProperties'],
    ...[
      'Element.getElement',
      'Element.getElements',
      'Element.tap',
      'Element.touchstart',
      'Element.touchmove',
    ],
    ...['Element.touchend', 'Element.triggerEvent', 'Element.dispatchEvent', 'Element.getDOMProperties'],
    ...['Element.getAttributes', 'Element.getProperties', 'Element.getStyles', 'Element.getOffset'],
    ...[
      'Element.getWXML',
      'Element.callFunction',
      'Element.getData',
      'Element.setData',
      'Element.callMethod',
    ],
    ...['Element.callContextMethod'],
  ]

  test('the protocol has 45 requests', () => {
    expect(new Set(REQUESTS).size).toBe(45)
  })

  test.each(REQUESTS.filter((method) => method !== 'Tool.getTestAccounts'))('%s is known', async (method) => {
    const answer = await opened.ask(method).then(
      () => 'answered',
      (error: Error) => error.message,
    )
    expect(answer).not.toMatch(/unimplemented/)
  })

  test('a request nobody knows is refused by name', async () => {
    await expect(opened.ask('App.fly')).rejects.toThrow('unimplemented method App.fly')
  })

  test('a function runs in the program’s own world', async () => {
    const sum = await opened.mini.evaluate((a: number, b: number) => a + b, 2, 3)
    expect(sum).toBe(5)
    expect(await opened.mini.evaluate('() => getCurrentPages()[0].route')).toBe('pages/index/index')
  })

  test('wx can be called, mocked by a value or a function, and restored', async () => {
    const { mini } = opened
    await mini.callWxMethod('setStorageSync', 'name', '甲')
    expect(await mini.callWxMethod('getStorageSync', 'name')).toBe('甲')
    await mini.mockWxMethod('getStorageSync', '乙')
    expect(await mini.callWxMethod('getStorageSync', 'name')).toBe('乙')
    await mini.mockWxMethod('getStorageSync', 'function (key, more) { return this.origin(key) + more }', '丙')
    expect(await mini.callWxMethod('getStorageSync', 'name')).toBe('甲丙')
    await mini.restoreWxMethod('getStorageSync')
    expect(await mini.callWxMethod('getStorageSync', 'name')).toBe('甲')
    await mini.mockWxMethod('getLocation', { latitude: 31, errMsg: 'getLocation:ok' })
    expect(await mini.callWxMethod('getLocation', {})).toMatchObject({ latitude: 31 })
    await mini.restoreWxMethod('getLocation')
  })

  test('what the program prints is heard', async () => {
    const heard: unknown[] = []
    opened.mini.on('console', (said) => heard.push(said))
    await opened.mini.evaluate("() => console.log('你好', { a: 1 })")
    expect(heard).toEqual([{ type: 'log', args: ['你好', { a: 1 }] }])
  })

  test('an exposed function can be called from inside', async () => {
    const calls: unknown[][] = []
    await opened.mini.exposeFunction('report', (...given: unknown[]) => calls.push(given))
    await opened.mini.evaluate("() => report('到了', 2)")
    expect(calls).toEqual([['到了', 2]])
  })

  test('a phone is asked for and comes at once', async () => {
    await opened.mini.remote()
  })

  test('tickets are kept', async () => {
    await opened.mini.setTicket('T')
    expect(await opened.mini.getTicket()).toMatchObject({ ticket: 'T' })
  })

  test('a touch that goes down and up by itself is no tap yet', async () => {
    const page = await opened.page()
    const inner = await page.$('.inner')
    await inner?.touchstart()
    await inner?.touchend()
    expect(await page.data('trail')).toEqual([])
  })

  test('a screenshot is refused where nothing is drawn, not faked', async () => {
    await expect(opened.mini.screenshot()).rejects.toThrow('Chromium')
  })

  test('a plugin that is not there is not answered for', async () => {
    await expect(opened.mini.callPluginWxMethod('wx123', 'login')).rejects.toThrow('plugin wx123')
  })
})

test('automator.launch starts the program through the cli, and close ends it', async () => {
  const mini = await automator.launch({
    cliPath: join(__dirname, '../../emulator/devtools/cli.mjs'),
    projectPath: PROGRAM,
    port: 19420,
    account: 'somebody',
  })
  expect((await mini.currentPage())?.path).toBe('pages/index/index')
  expect(await mini.callWxMethod('login')).toMatchObject({ code: 'code-somebody' })
  await mini.close()
  await expect(automator.connect({ wsEndpoint: 'ws://127.0.0.1:19420' })).rejects.toThrow('Failed connecting')
}, 60_000)
