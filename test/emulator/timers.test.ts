import { startCloud } from '../../emulator/cloud/cloud'
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
const timer = (config: string, name = 'tick') => ({ triggers: [{ name, type: 'timer', config }] })
const clock = (config: string) => ({ clock: { code: CLOCK, config: timer(config) } })
type Run = { event: { Time: string }; context: object; trigger: string; began: number; ended?: number }
const runs = async () => (await cloud.dump('things')) as Run[]
const ended = async () => (await runs()).filter((run) => run.ended)
const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

async function until(count: number): Promise<Run[]> {
  for (let i = 0; i < 500 && (await ended()).length < count; i++) await wait(20)
  return ended()
}
const fire = async (fn: string) => (await cloud.post(`/local/timers/${fn}`, '')).json()
const problem = () => cloud.timers.list()[0]?.problem

test('a timer can be fired by hand, whatever its times', async () => {
  cloud = await startTestCloud({
    functions: clock('0 0 2 1 1 * 2099'),
    now: () => Date.parse('2026-03-02T01:02:03.004Z'),
  })
  expect(await fire('clock')).toEqual({ ok: true })
  expect(await runs()).toMatchObject([
    {
      event: { Type: 'Timer', TriggerName: 'tick', Time: '2026-03-02T01:02:03Z', Message: '' },
      context: { SOURCE: 'wx_trigger' },
      trigger: 'timer',
    },
  ])
  const [run] = await runs()
  expect(run?.context).not.toHaveProperty('OPENID')
  expect(run?.event).not.toHaveProperty('userInfo')
})

test('it fires at its times, again and again, never over itself', async () => {
  cloud = await startTestCloud({ functions: clock('* * * * * * *'), timers: true })
  const done = await until(3)
  expect(done.length).toBeGreaterThanOrEqual(3)
  for (let i = 1; i < done.length; i++) {
    expect(done[i]?.began).toBeGreaterThanOrEqual(done[i - 1]?.ended ?? Infinity)
  }
  expect(new Set(done.map(({ event }) => event.Time)).size).toBe(done.length)
})

test('a run that fails does not stop the next', async () => {
  cloud = await startTestCloud({
    functions: {
      clock: {
        code: `let n = 0; exports.main = () => { if (++n < 2) throw new Error('no') ; console.log('second') }`,
        config: timer('* * * * * * *'),
      },
    },
    timers: true,
  })
  for (let i = 0; i < 500 && !cloud.lines.some((l) => l.text === 'second'); i++) await wait(20)
  expect(cloud.lines.map((l) => l.text)).toContain('second')
})

test('without a function clock nothing happens', async () => {
  cloud = await startTestCloud({ timers: true })
  expect(await fire('clock')).toEqual({ ok: false })
  expect(cloud.timers.list()).toEqual([])
})

test('a function without a trigger has no timer to fire', async () => {
  cloud = await startTestCloud({ functions: { clock: CLOCK } })
  expect(await fire('clock')).toEqual({ ok: false })
  expect(await runs()).toEqual([])
})

test('times are those of Beijing', async () => {
  cloud = await startTestCloud({
    functions: clock('0 30 8 * * MON *'),
    now: () => Date.parse('2026-03-02T00:00:00Z'),
  })
  expect(cloud.timers.list()).toEqual([
    {
      fn: 'clock',
      name: 'tick',
      config: '0 30 8 * * MON *',
      running: false,
      next: Date.parse('2026-03-02T08:30:00+08:00'),
    },
  ])
})

test('when the clock is moved past a time, it fires once for all that was missed', async () => {
  cloud = await startTestCloud({ functions: clock('0 0 2 * * * *'), timers: true })
  cloud.clock.set(Date.parse('2031-05-01T10:00:00+08:00'))
  cloud.clock.set(Date.parse('2031-05-09T10:00:00+08:00'))
  for (const run of await until(1)) {
    // The first move may have been answered already when the second came.
    expect(['2031-04-30T18:00:00Z', '2031-05-08T18:00:00Z']).toContain(run.event.Time)
  }
  for (let i = 0; i < 500 && !(await runs()).some(({ event }) => event.Time.startsWith('2031-05-08')); i++)
    await wait(20)
  expect((await runs()).map(({ event }) => event.Time)).toContain('2031-05-08T18:00:00Z')
})

test('a time missed while the emulator was down is made up for at the start', async () => {
  let now = Date.parse('2026-03-02T01:00:00+08:00')
  cloud = await startTestCloud({ functions: clock('0 0 2 * * * *'), timers: true, now: () => now })
  expect(await runs()).toEqual([])
  await cloud.close()
  now = Date.parse('2026-03-04T09:00:00+08:00')
  const again = await startCloud({
    dataDir: `${cloud.dir}/data`,
    functionsDir: `${cloud.dir}/functions`,
    port: 0,
    collections: [],
    now: () => now,
  })
  let made: object[] = []
  for (let i = 0; i < 500 && made.length === 0; i++) {
    await wait(20)
    made = (await again.dump('things')).filter((run) => 'ended' in run)
  }
  await again.close()
  expect(made).toMatchObject([{ event: { Time: '2026-03-03T18:00:00Z' } }])
})

test.each([
  ['0 0 2 * * *', '应有 7 个字段（秒 分钟 小时 日 月 星期 年），现有 6 个'],
  ['', '应有 7 个字段（秒 分钟 小时 日 月 星期 年），现有 0 个'],
  ['0 0 2 L * * *', '日“L”含有不支持的符号，只能用 , - * /'],
  ['0 0 2 * * 1 *', '星期请写 MON 到 SUN，数字在两份文档里含义不同'],
  ['0 0 2 * * MON,2 *', '星期请写 MON 到 SUN，数字在两份文档里含义不同'],
  ['0 61 2 * * * *', expect.stringContaining('61')],
])('the times %j are refused with a sentence', async (config, sentence) => {
  cloud = await startTestCloud({ functions: clock(config), timers: true })
  expect(problem()).toEqual(sentence)
  expect(cloud.lines).toContainEqual(
    expect.objectContaining({
      kind: 'timer',
      level: 'error',
      fn: 'clock',
      text: expect.stringContaining('不会运行'),
    }),
  )
})

test.each([
  ['0 0/10 8-18 * * MON-FRI *', '2026-03-02T08:10:00+08:00'],
  ['0 0 9 15,31 JAN,MAR * *', '2026-03-15T09:00:00+08:00'],
  // Both a day and a weekday: either of them.
  ['0 0 9 20 * TUE *', '2026-03-03T09:00:00+08:00'],
  ['0 0 9 1 1 * 2027-2030', '2027-01-01T09:00:00+08:00'],
])('the times %j are understood', async (config, next) => {
  cloud = await startTestCloud({
    functions: clock(config),
    now: () => Date.parse('2026-03-02T08:00:00+08:00'),
  })
  expect(cloud.timers.list()[0]).toMatchObject({ next: Date.parse(next) })
})
