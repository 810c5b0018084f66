import { openProgram } from './support/open'

test('a rejection nobody takes is told; one that is taken is not', async () => {
  const opened = await openProgram()
  await opened.mini.evaluate("() => { new Promise((_, no) => no(new Error('没人管'))) }")
  await opened.mini.evaluate("() => { new Promise((_, no) => no(new Error('有人管'))).catch(() => {}) }")
  await opened.mini.evaluate("() => { Promise.resolve().then(() => { throw new Error('后来没人管') }) }")
  await (await opened.page()).waitFor(30)
  expect(opened.thrown).toEqual(['没人管', '后来没人管'])
  expect(await opened.mini.evaluate('() => (async () => 1)() instanceof Promise')).toBe(true)
  await opened.close()
})
