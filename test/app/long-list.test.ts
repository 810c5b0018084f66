import { AT_FIRST, drawnAt, GROUP, isDrawn, isNear, type Drawn } from '@/features/list/drawn-blocks'

/* 长列表只画屏幕附近的行：滚到哪里都画得够，又不多画；键盘停在的那一行不会被收走。 */

const HEIGHT = 880 // 一块五行
const BLOCKS = 200 // 一千行
const VIEW = 844
const heightOf = () => HEIGHT

const at = (above: number, before: Drawn = AT_FIRST, held?: number) =>
  drawnAt(before, { above, view: VIEW, held }, heightOf, BLOCKS)
const rowsOf = (drawn: Drawn) => (drawn.last - drawn.first + 1) * 5

test('从头滚到尾，看得见的总在，前后各半屏也在，一次不画过三十行', () => {
  let drawn: Drawn = AT_FIRST
  for (let above = 0; above < BLOCKS * HEIGHT - VIEW; above += 300) {
    drawn = at(above, drawn)
    expect(drawn.first * HEIGHT).toBeLessThanOrEqual(Math.max(0, above - VIEW / 2))
    expect((drawn.last + 1) * HEIGHT).toBeGreaterThanOrEqual(Math.min(BLOCKS * HEIGHT, above + VIEW * 1.5))
    expect(rowsOf(drawn)).toBeLessThanOrEqual(30)
  }
  expect(drawn.last).toBe(BLOCKS - 1)
})

test('滚一点点不重画', () => {
  const drawn = at(20_000)
  expect(at(20_050, drawn)).toBe(drawn)
  expect(at(19_900, drawn)).toBe(drawn)
})

test('列表还在屏幕下面、已经滚过了列表，都不出错', () => {
  expect(at(-5_000)).toMatchObject({ first: 0, last: 0 })
  expect(at(BLOCKS * HEIGHT + 9_000)).toMatchObject({ last: BLOCKS - 1 })
  expect(drawnAt(AT_FIRST, { above: 0, view: VIEW }, heightOf, 0)).toMatchObject({ first: 0, last: 0 })
})

test('键盘停在的那一块一直画着，滚多远都是', () => {
  const drawn = at(90_000, AT_FIRST, 2)
  expect(isDrawn(drawn, 2)).toBe(true)
  expect(isDrawn(drawn, 3)).toBe(false)
  expect(isNear(drawn, 0)).toBe(true)
})

test('一千行在页面上的盒子不到六十个：远处的五十行合成一个', () => {
  const drawn = at(90_000)
  const groups = Array.from({ length: BLOCKS / GROUP }, (_one, group) => group)
  const boxes = groups.length + groups.filter((group) => isNear(drawn, group)).length * GROUP
  expect(boxes).toBeLessThan(60)
  for (let block = 0; block < BLOCKS; block += 1) {
    if (isDrawn(drawn, block)) expect(isNear(drawn, Math.floor(block / GROUP))).toBe(true)
  }
})
