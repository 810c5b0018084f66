import { openProgram, type Opened } from './support/open'

/* The stack of pages: who lives, in which order they are told, and what WeChat refuses. */

let opened: Opened
beforeEach(async () => {
  opened = await openProgram()
})
afterEach(() => opened.close())

const lives = async (): Promise<string[]> =>
  (await opened.mini.evaluate('function () { return getApp().lives.splice(0) }')) as string[]
const stack = async () => (await opened.mini.pageStack()).map(({ path }) => path)

test('the program and its first page are told in WeChat’s order', async () => {
  expect(await lives()).toEqual([
    'launch pages/index/index',
    'show',
    'index load {}',
    'index show',
    'index ready',
  ])
})

test('a page laid on top hides the one below; going back shows it again, with its data', async () => {
  await lives()
  await opened.tap('.add')
  await opened.go('navigateTo', '../list/index?from=home')
  await opened.go('navigateBack')
  expect(await lives()).toEqual([
    'index hide',
    'list load {"from":"home"}',
    'list show',
    'list ready',
    'list unload',
    'index show',
  ])
  expect(await opened.text('.count')).toBe('共 2')
})

test('parameters arrive as they were written, for the page to decode', async () => {
  await opened.tap('.to-list')
  await (await opened.page()).waitFor(50)
  expect(await opened.text('.from')).toBe('home|%E4%BD%A0')
})

test('tab pages stay alive while others are unloaded', async () => {
  await opened.go('switchTab', '/pages/mine/index')
  await (await opened.page()).setData({ kept: '还在' })
  await opened.go('navigateTo', '/pages/list/index')
  await lives()
  await opened.go('switchTab', '/pages/index/index')
  expect(await lives()).toEqual(['list unload', 'index show'])
  await opened.go('switchTab', '/pages/mine/index')
  expect(await opened.text('.kept')).toBe('还在')
  expect(await stack()).toEqual(['pages/mine/index'])
})

test('redirectTo puts a page in the place of another; reLaunch clears the table', async () => {
  await opened.go('navigateTo', '/pages/deep/index')
  await opened.go('redirectTo', '/pages/list/index')
  expect(await stack()).toEqual(['pages/index/index', 'pages/list/index'])
  await opened.go('reLaunch', '/pages/form/index')
  expect(await stack()).toEqual(['pages/form/index'])
})

test('ten pages are the most', async () => {
  for (let level = 2; level <= 10; level += 1)
    await opened.go('navigateTo', `/pages/deep/index?level=${level}`)
  await expect(opened.go('navigateTo', '/pages/deep/index?level=11')).rejects.toThrow(
    'navigateTo:fail webview count limit exceed',
  )
  expect(await stack()).toHaveLength(10)
  await opened.mini.callWxMethod('navigateBack', { delta: 8 })
  expect(await opened.text('.level')).toBe('2')
})

test.each([
  ['navigateTo', '/pages/none/index', 'navigateTo:fail page "pages/none/index" is not found'],
  ['navigateTo', '/pages/mine/index', 'navigateTo:fail can not navigateTo a tabbar page'],
  ['redirectTo', '/pages/mine/index', 'redirectTo:fail can not redirectTo a tabbar page'],
  ['switchTab', '/pages/list/index', 'switchTab:fail can not switch to no-tabBar page'],
  ['navigateBack', '', 'navigateBack:fail cannot navigate back at first page.'],
])('%s %s is refused', async (api, url, reason) => {
  await expect(opened.go(api, url)).rejects.toThrow(reason)
  expect(await stack()).toEqual(['pages/index/index'])
})

test('a sub-package is brought in when one of its pages is opened, and stays', async () => {
  expect((await opened.facts()).packages).toEqual([])
  await opened.go('navigateTo', '/pkg/one/index')
  expect(await opened.text('.word')).toBe('分包里的话')
  await opened.go('navigateTo', '/pkg2/two/index')
  expect((await opened.facts()).packages).toEqual(['pkg', 'pkg2'])
})

test('the main package cannot reach into a sub-package', async () => {
  await expect(opened.go('navigateTo', '/pages/broken/index')).rejects.toThrow('another sub-package (pkg)')
})

test('a page asks before it is left', async () => {
  await opened.go('navigateTo', '/pages/list/index')
  await opened.mini.callWxMethod('enableAlertBeforeUnload', { message: '还没有保存，确定离开？' })
  await opened.mini.native().navigateLeft()
  expect((await opened.facts()).prompts).toEqual([
    { kind: 'modal', title: '还没有保存，确定离开？', text: '' },
  ])
  await opened.mini.native().cancelModal()
  expect(await stack()).toHaveLength(2)
  await opened.mini.native().navigateLeft()
  await opened.mini.native().confirmModal()
  await (await opened.page()).waitFor(50)
  expect(await stack()).toEqual(['pages/index/index'])
})
