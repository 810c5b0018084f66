import { openProgram, type Opened } from './support/open'

/* Built-in controls behave: what a hand does to them reaches the page as WeChat words it. */

let opened: Opened
beforeEach(async () => {
  opened = await openProgram()
  await opened.go('navigateTo', '/pages/form/index')
})
afterEach(() => opened.close())

const said = async () => (await opened.page()).data('said')
const find = async <T>(selector: string): Promise<T> => {
  const element = await (await opened.page()).$(selector)
  if (!element) throw new Error(`${selector} is not on the page`)
  return element as unknown as T
}
type Typing = {
  input(text: string): Promise<void>
  value(): Promise<string>
  trigger(type: string, detail: object): Promise<void>
}

test('typing reaches the page, within maxlength', async () => {
  const name = await find<Typing>('.name')
  await name.input('一二三四五')
  expect(await opened.text('.typed')).toBe('一二三四')
  expect(await name.value()).toBe('一二三四')
})

test('the page has the last word on what an entry holds', async () => {
  const name = await find<Typing>('.name')
  await name.input('甲')
  await (await opened.page()).setData({ name: '' })
  expect(await name.value()).toBe('')
})

test('a text area reports every entry', async () => {
  await (await find<Typing>('.note')).input('记一笔')
  expect(await said()).toEqual(['noted 记一笔'])
})

test('a disabled entry cannot be typed into', async () => {
  await expect((await find<Typing>('.locked')).input('x')).rejects.toThrow('disabled')
})

test('a label passes the tap on to its box; the group tells all that is ticked', async () => {
  await opened.tap('.tea')
  await opened.tap('.rice')
  await opened.tap('.tea')
  expect(await said()).toEqual(['ticked tea', 'ticked tea+rice', 'ticked rice'])
})

test('of radios only one is chosen, and only a change is told', async () => {
  await opened.tap('.left')
  await opened.tap('.right')
  await opened.tap('.right')
  expect(await said()).toEqual(['chose left', 'chose right'])
})

test('a switch and a slider tell their value', async () => {
  await (await find<{ tap(): Promise<void> }>('.on')).tap()
  await (await find<{ slideTo(to: number): Promise<void> }>('.slider')).slideTo(99)
  expect(await said()).toEqual(['switched true', 'slid 9'])
})

test('a picker opens its panel; confirming tells the choice, cancelling tells that', async () => {
  await opened.tap('.picker')
  expect((await opened.facts()).prompts).toMatchObject([{ kind: 'picker' }])
  await (await find<Typing>('.picker')).trigger('change', { value: 2 })
  expect(await opened.text('.fruit')).toBe('杏')
})

test('a form sends every named control, and empties them', async () => {
  await (await find<Typing>('.name')).input('甲')
  await opened.tap('.rice')
  await opened.tap('.left')
  await opened.tap('.submit')
  expect(JSON.parse(await opened.text('.sent'))).toEqual({
    name: '甲',
    note: '',
    likes: ['rice'],
    side: 'left',
    on: false,
    level: 1,
    fruit: 0,
  })
  await opened.tap('.reset')
  expect(await (await find<Typing>('.note')).value()).toBe('')
  expect(await said()).toContain('reset')
})

test('a button of an open type tells the page what it got', async () => {
  await opened.tap('.phone')
  expect(await opened.text('.code')).toBe('phone-code')
})
