import { limitTable, type LimitName, type LimitOptions } from '../../emulator/cloud/limits'
import { startTestCloud, type TestCloud } from './support/cloud'

// What a cloud with narrow limits refuses, one without any lets through.
const narrow = {
  getDefault: 2,
  getMost: 3,
  aggregateDefault: 2,
  aggregateMost: 3,
  transactionSeconds: 1,
  queryResultBytes: 5000,
  documentBytes: 3000,
  collections: 3,
  indexesPerCollection: 1,
  fieldsPerIndex: 2,
  functionResultBytes: 50_000,
  functionTextBytes: 2000,
  functionBinaryBytes: 2000,
  requestBytes: 200_000,
  uploadBytes: 1000,
  clientUploadBytes: 1000,
  filesPerCall: 2,
  linkSeconds: 60,
  functionNameChars: 10,
  functionSecondsDefault: 0.4,
  functionSecondsMost: 30,
  functionMemoryMb: 96,
  timersPerFunction: 1,
  timerNameChars: 10,
  securityTextChars: 10,
  codeSceneChars: 5,
  phoneCodeSeconds: 60,
} satisfies Record<LimitName, number>
const off = Object.fromEntries(Object.keys(limitTable).map((name) => [name, 'off'])) as LimitOptions

const trigger = (name: string) => ({ name, type: 'timer', config: '0 0 2 * * * *' })
const settings = {
  openapi: ['security.msgSecCheck', 'wxacode.getUnlimited', 'phonenumber.getPhoneNumber'],
  collections: ['many', 'long'].map((name) => ({ name, indexes: [] })),
  functions: {
    echo: 'exports.main = (event) => event.size',
    big: `exports.main = () => 'x'.repeat(60_000)`,
    slow: `exports.main = () => new Promise((resolve) => setTimeout(() => resolve('done'), 900))`,
    patient: { code: `exports.main = () => 'done'`, config: { timeout: 31 } },
    hungry: `exports.main = () => { const all = []; for (let i = 0; i < 200; i++) all.push(Buffer.alloc(1e6, 1)); return 'full' }`,
    web: `exports.main = (event) => ({ statusCode: 200, body: event.body })`,
    'a-longer-name': `exports.main = () => 'done'`,
    twice: { code: 'exports.main = () => 1', config: { triggers: [trigger('one'), trigger('two')] } },
    named: { code: 'exports.main = () => 1', config: { triggers: [trigger('a-very-long-name')] } },
  },
}

let strict: TestCloud
let open: TestCloud
beforeAll(async () => {
  strict = await startTestCloud({ ...settings, limits: narrow })
  open = await startTestCloud({ ...settings, limits: off })
  for (const cloud of [strict, open]) {
    await cloud.load(
      'many',
      [1, 2, 3, 4].map((n) => ({ n })),
    )
    await cloud.load(
      'long',
      [1, 2, 3].map((n) => ({ n, text: 'x'.repeat(2000) })),
    )
  }
})
afterAll(async () => {
  await strict.end()
  await open.end()
})

const refused = (work: Promise<unknown>, what: RegExp): Promise<boolean> =>
  work.then(
    () => false,
    (error: unknown) => {
      expect(String(error) + String((error as { code?: unknown }).code)).toMatch(what)
      return true
    },
  )
const answers = async (response: Promise<Response>, status: number): Promise<boolean> =>
  (await response).status === status
/** One request of the protocol as it stands, past what the SDK itself would clamp. */
const raw = (cloud: TestCloud, params: object) =>
  cloud.run(async (_inside, given) => {
    const { URL: url } = JSON.parse(process.env.TCB_CONTEXT_CNFG ?? '') as { URL: string }
    const body = JSON.stringify({ ...given, wxCloudApiToken: process.env.WX_API_TOKEN })
    const response = await fetch(url, { method: 'POST', body })
    return (await response.json()) as { code?: string; data?: { list?: unknown[] } }
  }, params)
const starts = (collections: Parameters<typeof startTestCloud>[0], limits: LimitOptions): Promise<boolean> =>
  startTestCloud({ ...collections, limits }).then(
    async (cloud) => {
      await cloud.end()
      return true
    },
    (error: unknown) => {
      expect(String(error)).toMatch(/最多/)
      return false
    },
  )
const limitsOf = (cloud: TestCloud): LimitOptions => (cloud === strict ? narrow : off)
const problemOf = (cloud: TestCloud, fn: string) =>
  cloud.timers.list().find((timer) => timer.fn === fn)?.problem

/** Whether this cloud holds the limit. */
const holds = {
  getDefault: async (cloud) => {
    const { data } = await raw(cloud, { action: 'database.getDocument', collectionName: 'many' })
    return data?.list?.length === 2
  },
  getMost: async (cloud) =>
    cloud.run(async ({ db }) => (await db.collection('many').limit(1000).get()).data.length === 3),
  aggregateDefault: async (cloud) => {
    const stages = [{ stageKey: '$match', stageValue: '{}' }]
    const { data } = await raw(cloud, {
      action: 'database.aggregateDocuments',
      collectionName: 'many',
      stages,
    })
    return data?.list?.length === 2
  },
  aggregateMost: async (cloud) => {
    const stages = [{ stageKey: '$limit', stageValue: '1000' }]
    const { data } = await raw(cloud, {
      action: 'database.aggregateDocuments',
      collectionName: 'many',
      stages,
    })
    return data?.list?.length === 3
  },
  queryResultBytes: (cloud) =>
    refused(
      cloud.run(async ({ db }) => (await db.collection('long').get()).data.length),
      /-602001 database query result size exceed limit/,
    ),
  documentBytes: (cloud) =>
    refused(
      cloud.run(
        async ({ db }) => void (await db.collection('many').add({ data: { text: 'x'.repeat(4000) } })),
      ),
      /larger than 3000 bytes/,
    ),
  collections: async (cloud) => {
    await cloud.run(async ({ db }) => void (await db.createCollection('third')))
    const created = refused(
      cloud.run(async ({ db }) => void (await db.createCollection('fourth'))),
      /LimitExceeded/,
    )
    const names = ['a', 'b', 'c', 'd'].map((name) => ({ name, indexes: [] }))
    return (await created) && !(await starts({ collections: names }, limitsOf(cloud)))
  },
  indexesPerCollection: async (cloud) => {
    const indexes = ['a', 'b'].map((name) => ({ name, keys: [[name, 'asc'] as [string, 'asc']] }))
    return !(await starts({ collections: [{ name: 'c', indexes }] }, limitsOf(cloud)))
  },
  fieldsPerIndex: async (cloud) => {
    const keys = ['a', 'b', 'c'].map((field) => [field, 'asc'] as [string, 'asc'])
    return !(await starts({ collections: [{ name: 'c', indexes: [{ name: 'i', keys }] }] }, limitsOf(cloud)))
  },
  functionResultBytes: (cloud) => refused(cloud.invoke('big', {}), /EXCEED_MAX_RESPONSE_SIZE/),
  functionTextBytes: async (cloud) => {
    const atDoor = await answers(cloud.post('/invoke/echo', { text: 'x'.repeat(3000) }), 413)
    const nested = cloud.run(({ sdk }) =>
      sdk.callFunction({ name: 'echo', data: { text: 'x'.repeat(3000) } }),
    )
    return (await refused(nested, /request_data exceeds 2000 bytes/)) && atDoor
  },
  functionBinaryBytes: (cloud) =>
    answers(
      fetch(`${cloud.url}/web/file`, {
        method: 'POST',
        body: Buffer.alloc(3000),
        headers: { 'content-type': 'application/octet-stream' },
      }),
      413,
    ),
  requestBytes: async (cloud) => {
    const answer = await cloud.run(async () => {
      const { URL: url } = JSON.parse(process.env.TCB_CONTEXT_CNFG ?? '') as { URL: string }
      const body = JSON.stringify({ text: 'x'.repeat(300_000) })
      return (await (await fetch(url, { method: 'POST', body })).json()) as { code?: string }
    })
    return answer.code === 'EXCEED_MAX_PAYLOAD_SIZE'
  },
  uploadBytes: (cloud) =>
    refused(
      cloud.run(
        async ({ sdk }) =>
          void (await sdk.uploadFile({ cloudPath: 'a.bin', fileContent: Buffer.alloc(2000) })),
      ),
      /EntityTooLarge/,
    ),
  clientUploadBytes: (cloud) =>
    answers(fetch(`${cloud.url}/local/upload?path=b.bin`, { method: 'POST', body: Buffer.alloc(2000) }), 413),
  filesPerCall: async (cloud) => {
    const fileList = ['a', 'b', 'c'].map((name) => `cloud://nowhere/${name}`)
    const links = await refused(
      cloud.run(async ({ sdk }, list) => void (await sdk.getTempFileURL({ fileList: list })), fileList),
      /must hold 1 to 2 files/,
    )
    const removals = await refused(
      cloud.run(async ({ sdk }, list) => void (await sdk.deleteFile({ fileList: list })), fileList),
      /must hold 1 to 2 files/,
    )
    return links && removals
  },
  linkSeconds: (cloud) =>
    refused(
      cloud.run(
        async ({ sdk }) =>
          void (await sdk.getTempFileURL({ fileList: [{ fileID: 'cloud://x/y', maxAge: 100_000 }] })),
      ),
      /maxAge must be 1 to 60 seconds/,
    ),
  functionNameChars: (cloud) => refused(cloud.invoke('a-longer-name', {}), /FUNCTION_NOT_FOUND/),
  functionSecondsDefault: (cloud) => refused(cloud.invoke('slow', {}), /FUNCTIONS_TIME_LIMIT_EXCEEDED/),
  functionSecondsMost: (cloud) => refused(cloud.invoke('patient', {}), /timeout 最多 30 秒/),
  functionMemoryMb: (cloud) => refused(cloud.invoke('hungry', {}), /memory limit of 96 MB exceeded/),
  timersPerFunction: async (cloud) => problemOf(cloud, 'twice') === '一个云函数最多 1 个定时触发器',
  timerNameChars: async (cloud) => problemOf(cloud, 'named')?.endsWith('最多 10 字') === true,
  securityTextChars: (cloud) =>
    refused(
      cloud.run(({ sdk }) => sdk.openapi.security?.msgSecCheck?.({ content: 'eleven char' })),
      /content is too long/,
    ),
  codeSceneChars: (cloud) =>
    refused(
      cloud.run(async ({ sdk }) => void (await sdk.openapi.wxacode?.getUnlimited?.({ scene: 'abcdef' }))),
      /invalid scene/,
    ),
  phoneCodeSeconds: async (cloud) => {
    const code = cloud.openApi.phoneCodes.issue('13900000001')
    cloud.clock.advance(100_000)
    const late = await refused(
      cloud.run(({ sdk }, given) => sdk.openapi.phonenumber?.getPhoneNumber?.({ code: given }), code),
      /invalid code/,
    )
    cloud.clock.reset()
    return late
  },
  // transactionSeconds: test/conformance/transactions.test.ts
} satisfies Record<Exclude<LimitName, 'transactionSeconds'>, (cloud: TestCloud) => Promise<boolean>>

test.each(Object.entries(holds))('%s is enforced, and can be switched off', async (_name, held) => {
  expect([await held(strict), await held(open)]).toEqual([true, false])
})

test('two triggers run when the limit is off', () => {
  expect(
    open.timers
      .list()
      .filter(({ fn }) => fn === 'twice')
      .map(({ name }) => name),
  ).toEqual(['one', 'two'])
})

test('a limit that is no number is refused at the start', async () => {
  await expect(startTestCloud({ limits: { getMost: 0 } })).rejects.toThrow('限制 getMost 应为正数或 off')
})
