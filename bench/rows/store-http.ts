import fs from 'node:fs'
import path from 'node:path'
import { startCloud, type Cloud } from '../../emulator/cloud/cloud'
import { compare, type Work } from '../measure'
import type { Figure, Outcome, Row } from '../row'
import { CASES } from '../support/cases'
import { startRawServer } from '../support/raw-server'

const REPOSITORY = path.resolve(__dirname, '../..')
const DOCUMENTS = 1000
const PER_SAMPLE = 40
// Until the SDK has been compiled: it takes some thousand calls.
const WARM_UP = 60

/**
 * All clients live in one function, so all pay the same for the thread they run in; each times itself. `sdk` is the
 * unchanged wx-server-sdk; `http` sends what it would send, by the same plain client that speaks to the raw server.
 */
const CLIENT = `
const http = require('node:http')
const cloud = require('wx-server-sdk'); cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV })
const cases = cloud.database().collection('cases')
const agent = new http.Agent({ keepAlive: true })
const post = (url, body) => new Promise((resolve, reject) => {
  const text = JSON.stringify(body)
  const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) }
  const req = http.request(url, { method: 'POST', agent, headers }, (res) => {
    let answer = ''
    res.on('data', (chunk) => (answer += chunk))
    res.on('end', () => resolve(JSON.parse(answer)))
  })
  req.on('error', reject)
  req.end(text)
})
const must = (right) => { if (!right) throw new Error('a wrong answer') }
const number = (n) => ({ $numberInt: String(n) })
const gateway = JSON.parse(process.env.TCB_CONTEXT_CNFG).URL
const action = (name, query, more) => post(gateway, {
  action: 'database.' + name, collectionName: 'cases', query: JSON.stringify(query), wxCloudApiToken: process.env.WX_API_TOKEN, ...more,
})
const set = (rev) => JSON.stringify({ $set: { rev: number(rev + 1) } })
const clients = {
  sdk: {
    get: async (id) => must((await cases.doc(id).get()).data._id === id),
    update: async (id, rev) => must((await cases.where({ _id: id, rev }).update({ data: { rev: rev + 1 } })).stats.updated === 1),
  },
  http: {
    get: async (id) => must((await action('getDocument', { _id: id })).data.list[0].includes('"' + id + '"')),
    update: async (id, rev) =>
      must((await action('modifyDocument', { _id: id, rev: number(rev) }, { data: set(rev), multi: true, merge: true })).data.updated === 1),
  },
  peer: {
    get: async (id, _rev, url) => must((await post(url, { op: 'get', id }))._id === id),
    update: async (id, rev, url) => must((await post(url, { op: 'update', id, rev })).updated === 1),
  },
}
const ours = process.env.TCB_CONTEXT_CNFG
exports.main = async ({ which, op, url, n, at, from, rev }) => {
  // Where the SDK sends what it sends.
  process.env.TCB_CONTEXT_CNFG = which === 'sdk' && url ? JSON.stringify({ URL: url }) : ours
  const run = clients[which][op]
  const started = process.hrtime.bigint()
  await Promise.all(Array.from({ length: at }, async (_, lane) => {
    for (let i = lane; i < n; i += at) await run('c' + ((from + i) % ${DOCUMENTS}), rev, url)
  }))
  return Number(process.hrtime.bigint() - started) / 1e6
}`

type Op = 'get' | 'update'

/** The emulator against the raw server, both by the same client, `at` so many requests at a time. */
async function against(which: 'sdk' | 'http', op: Op, at: number): Promise<Outcome> {
  const home = fs.mkdtempSync(path.join(REPOSITORY, '.cache/bench-'))
  const functionsDir = path.join(home, 'functions')
  fs.mkdirSync(path.join(functionsDir, 'client'), { recursive: true })
  fs.writeFileSync(path.join(functionsDir, 'client/index.js'), CLIENT)
  const documents = Array.from({ length: DOCUMENTS }, (_, i) => ({
    _id: `c${i}`,
    userId: `u${i % 5}`,
    status: 'handling',
    createdAt: i,
    rev: 0,
    text: 'x'.repeat(300),
  }))
  const cloud = await startCloud({
    dataDir: path.join(home, 'data'),
    functionsDir,
    port: 0,
    collections: CASES,
    timers: false,
  })
  const raw = await startRawServer(path.join(home, 'raw.db'), documents)
  try {
    await cloud.load('cases', documents)
    return await compare(
      client(cloud, { which, op, at }),
      client(cloud, { which: which === 'sdk' ? 'sdk' : 'peer', op, at, url: raw.url }),
      { warmUp: WARM_UP },
    )
  } finally {
    await raw.stop()
    await cloud.close()
    fs.rmSync(home, { recursive: true, force: true })
  }
}

/** Goes round and round the documents; each round finds the revision the last one left. */
function client(cloud: Cloud, call: object): Work {
  return async () => {
    const at = positions.get(call) ?? 0
    positions.set(call, at + PER_SAMPLE)
    const [from, rev] = [at % DOCUMENTS, Math.floor(at / DOCUMENTS)]
    return (await cloud.invoke('client', { ...call, n: PER_SAMPLE, from, rev })) as number
  }
}
const positions = new Map<object, number>()

/** As requests per second, which is what a server is asked for. */
function perSecond({ figure, control, ...shown }: Outcome): Outcome {
  const inverse = ({ value, low, high }: Figure): Figure => ({
    value: 1 / value,
    low: 1 / high,
    high: 1 / low,
  })
  return { ...shown, figure: inverse(figure), ...(control ? { control: inverse(control) } : {}) }
}

const RAW = 'raw libsql behind node:http'

export const rows: Row[] = [
  {
    bar: `store: get through SDK and HTTP, against the SDK on ${RAW}`,
    target: { atMost: 3 },
    measure: () => against('sdk', 'get', 1),
  },
  {
    bar: 'store: conditional update, against the same',
    target: { atMost: 3 },
    measure: () => against('sdk', 'update', 1),
  },
  {
    bar: 'P3 store: get by a plain client, 8 at a time, requests per second against the same',
    target: { atLeast: 0.5 },
    measure: async () => perSecond(await against('http', 'get', 8)),
  },
  {
    bar: 'P3 store: conditional update by a plain client, 8 at a time',
    target: { atLeast: 0.5 },
    measure: async () => perSecond(await against('http', 'update', 8)),
  },
]
