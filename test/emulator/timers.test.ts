import { startTestCloud, type TestCloud } from './support/cloud'

let cloud: TestCloud
afterEach(() => cloud.end())

const CLOCK = `const cloud = require('wx-server-sdk'); cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV });
  const things = cloud.database().collection('things')
  exports.main = async (event) => {
    const { _id } = await things.add({ data: { event, context: cloud.getWXContext(), trigger: process.env.TRIGGER_SRC, began: Date.now() } })
    await new Promise((r) => setTimeout(r, 60))
    await things.doc(_id).update({ data: { ended: Date.now() } })
  }`
const config = { triggers: [{ name: 'everyMinute', type: 'timer', config: '0 * * * * * *' }] }
type Run = { event: object; context: object; trigger: string; began: number; ended: number }
const runs = async () => (await cloud.dump('things')) as Run[]
const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

test('the clock can be fired by hand', async () => {
  cloud = await startTestCloud({
    functions: { clock: { code: CLOCK, config } },
    now: () => Date.parse('2026-03-02T01:02:03.004Z'),
  })
  expect(await (await cloud.post('/local/timers/clock', '')).json()).toEqual({ ok: true })
  expect(await runs()).toMatchObject([
    {
      event: { Type: 'Timer', TriggerName: 'everyMinute', Time: '2026-03-02T01:02:03Z' },
      context: { SOURCE: 'wx_trigger' },
      trigger: 'timer',
    },
  ])
  expect((await runs())[0]?.context).not.toHaveProperty('OPENID')
  expect((await runs())[0]?.event).not.toHaveProperty('userInfo')
})

test('it runs again and again, never over itself', async () => {
  cloud = await startTestCloud({ functions: { clock: { code: CLOCK, config } }, timerEveryMs: 20 })
  for (let i = 0; i < 300 && (await runs()).filter((r) => r.ended).length < 4; i++) await wait(20)
  const done = (await runs()).filter((r) => r.ended)
  expect(done.length).toBeGreaterThanOrEqual(4)
  for (let i = 1; i < done.length; i++)
    expect(done[i]?.began).toBeGreaterThanOrEqual(done[i - 1]?.ended ?? Infinity)
})

test('a run that fails does not stop the next', async () => {
  cloud = await startTestCloud({
    functions: {
      clock: `let n = 0; exports.main = () => { if (++n < 3) throw new Error('no') ; console.log('third') }`,
    },
    timerEveryMs: 20,
  })
  for (let i = 0; i < 300 && !cloud.lines.some((l) => l.text === 'third'); i++) await wait(20)
  expect(cloud.lines.map((l) => l.text)).toContain('third')
})

test('without a function clock nothing happens', async () => {
  cloud = await startTestCloud({ timerEveryMs: 5 })
  await wait(40)
  expect(await (await cloud.post('/local/timers/clock', '')).json()).toEqual({ ok: false })
  expect(cloud.lines).toEqual([])
})
