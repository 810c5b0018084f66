import { openProgram, type Opened } from './support/open'

/* Components that scroll, turn, move and draw. */

let opened: Opened
beforeEach(async () => {
  opened = await openProgram()
  await opened.go('navigateTo', '/pages/list/index')
})
afterEach(() => opened.close())

type Moving = {
  scrollTo(left: number, top: number): Promise<void>
  swipeTo(index: number): Promise<void>
  moveTo(x: number, y: number): Promise<void>
  property(name: string): Promise<unknown>
  wxml(): Promise<string>
  attribute(name: string): Promise<unknown>
  callContextMethod(name: string): Promise<unknown>
}
const find = async (selector: string) => {
  const element = await (await opened.page()).$(selector)
  if (!element) throw new Error(`${selector} is not on the page`)
  return element as unknown as Moving
}

test('a scroll view tells that it moved, and that it came to its end', async () => {
  await (await find('.scroll')).scrollTo(0, 200)
  expect(await opened.text('.moves')).toBe('1')
  expect(await opened.text('.low')).toBe('1')
})

test('a swiper turns to an item that is there', async () => {
  const swiper = await find('.swiper')
  await swiper.swipeTo(1)
  expect(await opened.text('.turned')).toBe('1')
  await expect(swiper.swipeTo(7)).rejects.toThrow('no item 7')
})

test('a movable view moves', async () => {
  const movable = await find('.movable')
  await movable.moveTo(30, 40)
  expect([await movable.property('x'), await movable.property('y')]).toEqual([30, 40])
})

test('a picture that is not in the package says so', async () => {
  await (await opened.page()).waitFor(20)
  expect(await opened.text('.lost')).toBe('/none.png is not in the package')
})

test('drawing on a canvas is remembered where nothing is drawn', async () => {
  await (await opened.page()).callMethod('draw')
  await (await opened.page()).waitFor(20)
  const canvas = (await (await opened.page()).$('.canvas')) as unknown as {
    domProperty(name: string): Promise<string>
  }
  expect(await canvas.domProperty('dataset.drawn')).toBe('fillRect(0,0,10,10)')
})

test('a video is an empty box, and says that nothing plays', async () => {
  await expect((await find('.video')).callContextMethod('play')).rejects.toThrow('nothing plays')
})

test('an unknown property is refused by name', async () => {
  await expect((await find('.swiper')).property('colour')).rejects.toThrow('swiper.colour not exists')
})
