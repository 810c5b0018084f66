import { startTestCloud, type TestCloud } from './support/cloud'

let cloud: TestCloud

const HUNGRY = `exports.main = async ({ how, mb }) => {
  const all = []
  for (let i = 0; i < mb; i++) {
    if (how === 'buffers') all.push(Buffer.alloc(1e6, 1))
    if (how === 'typed arrays') all.push(new Uint8Array(1e6).fill(1))
    if (how === 'array buffers') all.push(new Uint8Array(new ArrayBuffer(1e6)).fill(1))
    if (how === 'floats') all.push(new Float64Array(125e3).fill(1))
    if (how === 'garbage') Buffer.alloc(1e6, 1)
    if (how === 'slowly') { all.push(Buffer.from(new Uint8Array(1e6).buffer)); if (i % 50 === 0) await new Promise((r) => setImmediate(r)) }
  }
  return all.length
}`

beforeAll(async () => {
  cloud = await startTestCloud({
    functions: {
      hungry: { code: HUNGRY, config: { timeout: 20, memorySize: 128 } },
      rich: { code: HUNGRY, config: { timeout: 20, memorySize: 512 } },
      'slow-start': {
        code: `const until = Date.now() + 1300; while (Date.now() < until); exports.main = () => 'ready'`,
        config: { timeout: 1 },
      },
      talker: `exports.main = async ({ word, wait, then }) => {
        console.log(word + ' before')
        await new Promise((r) => setTimeout(r, wait))
        console.error(word + ' after')
        if (then === 'exit') process.exit(1)
        if (then === 'throw') throw new Error(word + ' thrown')
        if (then === 'spin') for (;;);
        return word
      }`,
      typed: `exports.main = () => ({
        names: [Uint8Array.name, ArrayBuffer.name], view: ArrayBuffer.isView(new Uint8Array(2)),
        kinds: [Buffer.from('a') instanceof Uint8Array, new Uint8Array(1) instanceof Uint8Array, new Uint8Array(1).constructor === Uint8Array],
        derived: new (class extends Uint8Array { sum() { return this.reduce((a, b) => a + b, 0) } })([1, 2]).sum(),
        sliced: [...new Uint8Array([1, 2, 3]).subarray(1).map((n) => n * 2)], text: new TextDecoder().decode(Buffer.concat([Buffer.from('é')])),
        hash: require('node:crypto').createHash('sha256').update(new Uint8Array([1])).digest('hex').length,
      })`,
      'bad-json': { code: 'exports.main = () => 1', config: {} },
      'bad-timeout': { code: 'exports.main = () => 1', config: { timeout: 'long' } },
      'bad-permissions': { code: 'exports.main = () => 1', config: { permissions: { openapi: 'all' } } },
      'bad-triggers': { code: 'exports.main = () => 1', config: { triggers: {} } },
    },
  })
  const { writeFile } = await import('node:fs/promises')
  await writeFile(`${cloud.dir}/functions/bad-json/config.json`, '{')
})
afterAll(() => cloud.end())

describe('memory', () => {
  test.each(['buffers', 'typed arrays', 'array buffers', 'floats', 'slowly'])(
    '%s without end the function, not the emulator',
    async (how) => {
      await expect(cloud.invoke('hungry', { how, mb: 100_000 })).rejects.toMatchObject({
        code: 'FUNCTIONS_EXECUTE_FAIL',
        message: 'memory limit of 128 MB exceeded',
      })
      expect(await cloud.invoke('hungry', { how, mb: 3 })).toBe(3)
    },
  )
  test('what nobody holds any more does not count', async () => {
    expect(await cloud.invoke('hungry', { how: 'garbage', mb: 1000 })).toBe(0)
  })
  test("the limit is the function's own", async () => {
    expect(await cloud.invoke('rich', { how: 'buffers', mb: 200 })).toBe(200)
  })
  test('counting leaves the types of JavaScript as they are', async () => {
    expect(await cloud.invoke('typed', {})).toEqual({
      names: ['Uint8Array', 'ArrayBuffer'],
      view: true,
      kinds: [true, true, true],
      derived: 3,
      sliced: [4, 6],
      text: 'é',
      hash: 64,
    })
  })
})

test('loading a function does not count as running it', async () => {
  expect(await cloud.invoke('slow-start', {})).toBe('ready')
})

describe('what a function prints', () => {
  type Heard = { text: string; requestId?: string; level: string }
  const heard = (word: string) =>
    cloud.lines.filter(({ kind, text }) => kind === 'output' && text.startsWith(word)) as Heard[]

  test('is known by its request, also among many at once', async () => {
    const words = ['one', 'two', 'three', 'four', 'five']
    const requests = await Promise.all(
      words.map(async (word, i) => {
        const response = await cloud.post('/invoke/talker', { word, wait: 30 - i * 5 })
        return response.headers.get('x-request-id')
      }),
    )
    for (const [i, word] of words.entries()) {
      expect(heard(word).map(({ text, level, requestId }) => [text, level, requestId])).toEqual([
        [`${word} before`, 'info', requests[i]],
        [`${word} after`, 'error', requests[i]],
      ])
    }
  })

  test.each(['exit', 'throw'])('is not lost when it ends with %s', async (then) => {
    await expect(cloud.invoke('talker', { word: `last-${then}`, wait: 1, then })).rejects.toBeDefined()
    expect(heard(`last-${then}`).map(({ text }) => text)).toEqual([
      `last-${then} before`,
      `last-${then} after`,
    ])
  })

  test('is not lost when it runs out of time', async () => {
    await expect(cloud.invoke('talker', { word: 'late', wait: 1, then: 'spin' })).rejects.toMatchObject({
      code: 'FUNCTIONS_TIME_LIMIT_EXCEEDED',
    })
    expect(heard('late').map(({ text }) => text)).toEqual(['late before', 'late after'])
  })
})

test.each([
  ['bad-json', /config\.json 不是有效的 JSON/],
  ['bad-timeout', /timeout 应为正数/],
  ['bad-permissions', /permissions\.openapi 应为数组/],
  ['bad-triggers', /triggers 应为数组/],
])('a function whose settings cannot be followed (%s) says which', async (fn, sentence) => {
  await expect(cloud.invoke(fn, {})).rejects.toMatchObject({
    code: 'FUNCTIONS_EXECUTE_FAIL',
    message: expect.stringMatching(sentence),
  })
})
