import { createHash, randomBytes } from 'node:crypto'
import { collections } from '../../../config/collections'
import { directoryOf } from '../../../cloudfunctions/server/directory'
import { answerApi } from '../../../cloudfunctions/server/doors/api'
import { answerClock } from '../../../cloudfunctions/server/doors/clock'
import { answerPapers } from '../../../cloudfunctions/server/doors/papers'
import { answerPublic } from '../../../cloudfunctions/server/doors/public'
import { holidays } from '../../../cloudfunctions/server/holidays'
import { answerWeb, type WebPorts } from '../../../cloudfunctions/server/doors/web'
import type { ClockPorts } from '../../../cloudfunctions/server/clock/chore'
import type { Parcel } from '../../../cloudfunctions/server/notify/words'
import type { Caller, FilingPorts } from '../../../cloudfunctions/server/ports'
import { memoryStore, type MemoryStore } from '../../../cloudfunctions/server/store/memory-store'
import type { CollectionName, Query, Store } from '../../../cloudfunctions/server/store/port'
import { congresses } from '../../../seeds/congresses'
import { people } from '../../../seeds/people'
import { units } from '../../../seeds/units'
import { unindexed } from './indexed'
import { memoryFiles } from './storage'

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex')
export const newId = () => randomBytes(16).toString('hex')

type Data = Record<string, never>
export type Told = { ok: boolean; code?: string; message?: string; data?: Data }

type Documents = { [N in CollectionName]?: { _id: string }[] }
/** How a round trip goes wrong: nothing reached the disk, or the answer was lost on its way back. */
type Fault = 'before' | 'after' | false

/** The server on a memory store, with a clock that the test moves and a disk that the test may break. */
export async function openHouse(start = '2026-03-02T01:00:00Z', more: Documents = {}): Promise<House> {
  const memory = memoryStore(collections)
  for (const name of Object.keys(more) as CollectionName[])
    for (const document of more[name] ?? []) await memory.insert(name, document as never)
  for (const person of people) await memory.insert('people', person)
  for (const unit of units) await memory.insert('units', unit)
  for (const congress of congresses) await memory.insert('congresses', congress)
  return standing(memory, Date.parse(start))
}

function standing(memory: MemoryStore, now: number, files = memoryFiles()): House {
  const house = houseOver(memory, now, files)
  return { ...house, fork: () => standing(memory.copy(), house.house.now, memoryFiles(files.held)) }
}

function houseOver(memory: MemoryStore, now: number, files: ReturnType<typeof memoryFiles>) {
  const house = {
    now,
    trips: [] as string[],
    /** What was written to the log. */
    lines: [] as object[],
    breaks: undefined as undefined | ((method: string, name: CollectionName) => Fault),
    /** What went out through WeChat, and what WeChat says to it. */
    parcels: [] as Parcel[],
    weChat: (_parcel: Parcel): Promise<void> => Promise.resolve(),
    dump: memory.dump,
    writes: memory.writes,
    passDays: (days: number) => {
      house.now += days * 86_400_000
    },
  }
  const watch =
    (method: 'find' | 'count' | 'insert' | 'updateIf' | 'remove') =>
    async (name: CollectionName, ...given: never[]) => {
      house.trips.push(`${method} ${name}`)
      const asked = method === 'count' ? { where: given[0], limit: 1 } : given[0]
      const reads = method === 'find' || method === 'count'
      const scan = reads ? unindexed(name, asked as unknown as Query) : undefined
      if (scan !== undefined) throw new Error(`no index narrows ${scan}`)
      const fault = house.breaks?.(method, name)
      if (fault === 'before') throw new Error('the disk is gone')
      const answer = await (memory[method] as (name: CollectionName, ...given: never[]) => Promise<unknown>)(
        name,
        ...given,
      )
      if (fault === 'after') throw new Error('the answer is lost')
      return answer
    }
  const store = {
    find: watch('find'),
    count: watch('count'),
    insert: watch('insert'),
    updateIf: watch('updateIf'),
    remove: watch('remove'),
  } as unknown as Store
  const fromWeb: Caller = { source: 'wx_http,scf' }
  const ports: FilingPorts &
    WebPorts &
    Pick<ClockPorts, 'send'> & { phoneOf: (code: string) => Promise<string | undefined> } = {
    store,
    files,
    ip: '203.0.113.7',
    invoke: (name, event) =>
      name === 'api' ? answerApi(event, fromWeb, ports) : answerPapers(event, fromWeb, ports),
    // WeChat would tell the number of whoever agreed; here the code is the number.
    phoneOf: (code) => Promise.resolve(code),
    send: (parcel) => {
      house.parcels.push(parcel)
      return house.weChat(parcel)
    },
    directory: directoryOf(store, () => house.now),
    holidays,
    hash: sha256,
    now: () => house.now,
    salt: newId,
    log: (line) => void house.lines.push(line),
  }
  const as = (openid: string) => {
    const send = async (event: unknown) =>
      (await answerApi(event, { openid, source: 'wx_client' }, ports)) as Told
    const api = (endpoint: string, input: unknown) => send({ endpoint, input })
    return {
      send,
      api,
      papers: async (endpoint: string, input: unknown) =>
        (await answerPapers({ endpoint, input }, { openid, source: 'wx_client' }, ports)) as Told,
      act: async (id: string, verb: string, input: object): Promise<Told> => {
        const opened = await api('suggestion.open', { id })
        if (!opened.ok) return opened
        const { rev } = opened.data as unknown as { rev: number }
        return api('suggestion.act', { id, rev, verb, input, requestId: newId() })
      },
    }
  }
  return {
    ...house,
    house,
    ports,
    files,
    as,
    /** A browser: it keeps its cookie, and its pages come from the host they ask. */
    browser: (more: Record<string, string> = {}) => browserAt(ports, more),
    public: async (endpoint: string, input: unknown) =>
      (await answerPublic({ endpoint, input }, ports)) as Told,
    /** Somebody reaches past the server into the database. */
    tamper: async (
      name: 'suggestions' | 'motions' | 'published' | 'rulebooks',
      id: string,
      change: (json: string) => string,
    ) => {
      const [doc] = memory.dump(name).filter(({ _id }) => _id === id)
      const { _id, ...rest } = JSON.parse(change(JSON.stringify(doc))) as { _id: string }
      await memory.updateIf(name, { _id }, rest)
    },
    clock: (source = 'wx_trigger') => answerClock({ source }, ports),
  }
}

function browserAt(ports: WebPorts, more: Record<string, string>) {
  let cookie = ''
  return {
    cookie: () => cookie,
    ask: async (door: string, endpoint: string, input: unknown = {}) => {
      const headers = {
        host: 'renda.example',
        origin: 'https://renda.example',
        'x-desk': '1',
        'user-agent': 'Mozilla/5.0 (Windows NT 10.0) Chrome/130 Safari/537 Edg/130',
        cookie,
        ...more,
      }
      const body = JSON.stringify({ endpoint, input })
      const answer = await answerWeb({ path: `/web/${door}`, httpMethod: 'POST', headers, body }, ports)
      const set = answer.headers['set-cookie']
      if (set) cookie = set.split(';')[0] ?? ''
      return { status: answer.statusCode, set, ...(JSON.parse(answer.body) as Told) }
    },
  }
}

export type House = ReturnType<typeof houseOver> & {
  /** Another house that begins as this one stands: a story is told once, and each test goes on from there by itself. */
  fork(): House
}

export const content = {
  title: '关于在松陵街道增设社区助餐点的建议',
  facts: '走访松陵街道 5 个社区，60 岁以上老人 3200 人，现有助餐点 1 处，午间排队超过 40 分钟。',
  asks: ['年内新增助餐点不少于 3 处'],
  publicity: 'full',
}

export const reply = {
  answers: [{ ask: 1, outcome: 'adopted', text: '年内新增助餐点 3 处。', reason: '' }],
  replyClass: 'A',
  classReason: '',
  promises: [],
  contactName: '承办人甲',
  contactPhone: '0512-××××1234',
  disclosure: { open: true, note: '' },
  ready: true,
}
