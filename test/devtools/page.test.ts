import { openProgram, type Opened } from './support/open'

/* A page drawn from WXML, driven by the official automator: rendering, events, queries. */

let opened: Opened
beforeEach(async () => {
  opened = await openProgram()
})
afterEach(() => opened.close())

test('a page is drawn with its data, its WXS and its imported templates', async () => {
  expect(await opened.text('.count')).toBe('共 0')
  const page = await opened.page()
  const lines = await page.$$('.line')
  expect(await Promise.all(lines.map((line: { text(): Promise<unknown> }) => line.text()))).toEqual([
    '1. 一',
    '2. 二',
  ])
})

test('a tap reaches the handler with the data of the element, and the page changes', async () => {
  await opened.tap('.add')
  await opened.tap('.add-text')
  expect(await opened.text('.count')).toBe('共 4')
  expect(await opened.text('.many')).toBe('多')
  expect(await (await opened.page()).$('.few')).toBeNull()
})

test('a disabled button swallows the tap', async () => {
  await opened.tap('.off')
  expect(await opened.text('.count')).toBe('共 0')
})

test('a tap climbs to the ancestors unless it is caught', async () => {
  await opened.tap('.inner')
  await opened.tap('.stopped')
  expect(await (await opened.page()).data('trail')).toEqual(['inner tap', 'outer outer object', 'inner tap'])
})

test('a list redraws only what changed, and classes follow the data', async () => {
  const [first, second] = await (await opened.page()).$$('.item')
  await first?.tap()
  expect(await first?.attribute('class')).toBe('item done')
  expect(await second?.attribute('class')).toBe('item')
})

test('page.$ does not look into a component of the program; element.$ does', async () => {
  const page = await opened.page()
  expect(await page.$('.own')).toBeNull()
  const part = await page.$('.part')
  expect(await (await part?.$('.own'))?.text()).toBe('5')
})

test('what is put into a component belongs to the page', async () => {
  expect(await opened.text('.slotted')).toBe('槽')
})

test('a component answers, keeps its data and tells the page', async () => {
  const part = (await (await opened.page()).$('counter')) as unknown as {
    callMethod(name: string): Promise<number>
    data(path?: string): Promise<unknown>
    setData(change: object): Promise<void>
  }
  expect(await part.callMethod('more')).toBe(6)
  expect(await part.data('count')).toBe(6)
  expect(await opened.text('.heard')).toBe('子组件说 6')
  await part.setData({ count: 40 })
  expect(await part.callMethod('more')).toBe(41)
})

test('an XPath finds by place and by text', async () => {
  const page = await opened.page()
  expect(await (await page.xpath('//button[2]'))?.text()).toBe('不能按')
  expect(await page.getElementsByXpath('//view[contains(@class, "item")]')).toHaveLength(2)
  expect(await page.xpath('//view[@class="nowhere"]')).toBeNull()
})

test.each([
  ['view', 'count'],
  ['#count', 'count'],
  ['view.item, .count', 'count'],
  ['.outer > .inner', 'inner'],
  ['.outer .inner', 'inner'],
  ['.inner + .stopped', 'stopped'],
  ['[data-id="2"]', 'item'],
  ['button[disabled]', 'off'],
])('the selector %s finds .%s first', async (selector, found) => {
  const element = await (await opened.page()).$(selector)
  expect(await element?.attribute('class')).toBe(found)
})

test('WXML is written out as the template made it', async () => {
  const element = await (await opened.page()).$('.add')
  expect(await element?.wxml()).toBe('<text class="add-text">加</text>')
  expect(await element?.outerWxml()).toBe('<button class="add"><text class="add-text">加</text></button>')
})

test('the page can be asked for its data, its methods and its window', async () => {
  const page = await opened.page()
  expect(await page.data('list[1].text')).toBe('二')
  await page.setData({ count: 9 })
  expect(await opened.text('.count')).toBe('共 9')
  expect(await page.callMethod('sum', 2, 3)).toBe(5)
  expect(await page.scrollTop()).toBe(0)
})

test('an exception in a handler reaches whoever drives the program, and App.onError', async () => {
  await expect((await opened.page()).callMethod('fail')).rejects.toThrow('页面里出错了')
  expect(opened.thrown).toEqual(['页面里出错了'])
  expect(await opened.mini.evaluate('function () { return getApp().lives }')).toContain('error 页面里出错了')
})

test('setData crosses as JSON and is counted', async () => {
  const before = (await opened.facts()).metrics.calls
  await opened.tap('.add')
  const { metrics, nodes } = await opened.facts()
  expect(metrics.calls).toBe(before + 1)
  expect(metrics.byPage['pages/index/index']?.largest).toBe('{"count":2}'.length)
  expect(nodes).toBeGreaterThan(20)
})
