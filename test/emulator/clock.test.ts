import { startTestCloud, type TestCloud } from './support/cloud'

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud({
    development: true,
    functions: {
      // Kept aside while loading, as real code does.
      times: `const kept = Date.now, early = new Date(0)
        exports.main = () => ({
          kept: kept(), now: Date.now(), made: new Date().getTime(), called: Date.parse(Date()),
          given: new Date(2020, 0, 1).getFullYear(), text: new Date('2020-05-01T00:00:00Z').toISOString(), utc: Date.UTC(1970, 0, 2),
          same: [early instanceof Date, new Date() instanceof Date, new (class extends Date {})() instanceof Date, new Date().constructor === Date],
        })`,
    },
  })
})
afterAll(() => cloud.end())
afterEach(() => cloud.clock.reset())

type Times = Record<'kept' | 'now' | 'made' | 'called' | 'given' | 'utc', number> & {
  text: string
  same: boolean[]
}
const times = () => cloud.invoke('times', {}) as Promise<Times>
const HOUR = 3_600_000
const to = async (body: unknown) => {
  const response = await cloud.post('/clock', body)
  return { status: response.status, body: (await response.json()) as { now?: string; code?: string } }
}

test('functions that are already loaded see the time it was set to, and it runs on', async () => {
  await times()
  const { body } = await to({ at: '2031-05-01T09:00:00+08:00' })
  expect(body.now).toMatch(/^2031-05-01T01:00:0/)
  const first = await times()
  const start = Date.parse('2031-05-01T01:00:00Z')
  for (const moment of [first.kept, first.now, first.made]) {
    expect(moment).toBeGreaterThanOrEqual(start)
    expect(moment).toBeLessThan(start + HOUR)
  }
  // Date() is text without milliseconds.
  expect(first.called).toBeGreaterThanOrEqual(start - 1000)
  const second = await times()
  expect(second.now).toBeGreaterThanOrEqual(first.now)
})

test('only the present moves: a date that is given stays what it is', async () => {
  await to({ day: '2031-05-01' })
  expect(await times()).toMatchObject({
    given: 2020,
    text: '2020-05-01T00:00:00.000Z',
    utc: 86_400_000,
    same: [true, true, true, true],
  })
})

test('the server date of the database goes along', async () => {
  await to({ day: '2031-05-01' })
  const written = await cloud.run(async ({ db }) => {
    const before = Date.now()
    const { _id } = await db.collection('things').add({ data: { at: db.serverDate() } })
    const { at } = (await db.collection('things').doc(_id).get()).data as { at: Date }
    return { before, at: at.getTime(), after: Date.now() }
  })
  expect(written.at).toBeGreaterThanOrEqual(written.before)
  expect(written.at).toBeLessThanOrEqual(written.after)
})

test('days can be added, and everything set back', async () => {
  await to({ days: 30 })
  await to({ days: 1 })
  expect(Math.round(((await times()).now - Date.now()) / 86_400_000)).toBe(31)
  await to({ reset: true })
  expect(Math.abs((await times()).now - Date.now())).toBeLessThan(HOUR)
})

test.each([
  {},
  { day: '2031-02-31' },
  { day: '2031-5-1' },
  { at: '2031-05-01' },
  { at: '2031-05-01T09:00:00' },
  { at: 5 },
  { days: 1e12 },
  { days: '1' },
  { reset: false },
  { day: '2031-05-01', days: 1 },
])('%j is no time to move to, and moves nothing', async (body) => {
  const before = cloud.clock.offset()
  expect(await to(body)).toMatchObject({ status: 400, body: { code: 'bad-clock' } })
  expect(Math.abs(cloud.clock.offset() - before)).toBeLessThan(1000)
})
