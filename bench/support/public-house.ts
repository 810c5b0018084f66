import { createServer } from 'node:http'
import { createHash, randomBytes } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { collections } from '../../config/collections'
import { directoryOf } from '../../cloudfunctions/server/directory'
import { answerApi } from '../../cloudfunctions/server/doors/api'
import { answerPublic } from '../../cloudfunctions/server/doors/public'
import { holidays } from '../../cloudfunctions/server/holidays'
import { memoryStore } from '../../cloudfunctions/server/store/memory-store'
import type { CollectionName, Where } from '../../cloudfunctions/server/store/port'
import { buildSeeds } from '../../seeds/build'
import { plainDate } from '../../src/domain/shared/plain-date'

const TODAY = plainDate('2026-11-25')
export const ROWS = 1000

/** Whose lists are measured. */
export const CLERK = 'demo-jingban-zhujian'
export const OFFICE = 'demo-gongwei-jia'

type Doc = { _id: string } & Record<string, unknown>

/** The real handlers on a store in memory, with a thousand rows in every list; the demo's own, over and over. */
export async function openPublicHouse() {
  const { identities: _identities, ...documents } = buildSeeds(TODAY)
  const store = memoryStore(collections)
  const grown: Partial<Record<CollectionName, Doc[]>> = {
    ...(documents as unknown as Record<CollectionName, Doc[]>), // every document has an id
    published: many(documents.published, (doc, n) => {
      const code = codeOf(n)
      const { publishedOn, published } = doc
      return { code, sortKey: `${publishedOn}|${code}`, published: { ...published, code } }
    }),
    suggestions: many(documents.suggestions, (doc, n) => {
      const id = idOf(n)
      return { noKey: id, sortKey: `${doc.sortKey.slice(0, -32)}${id}`, state: { ...doc.state, id } }
    }),
    inbox: many(
      documents.inbox.filter(({ party, open }) => open && party.startsWith('handler:zhujian')),
      (doc, n) => ({ sortKey: `${doc.sortKey}|${String(n).padStart(5, '0')}` }),
    ),
    people: [
      ...documents.people,
      ...many(
        documents.people.filter(({ posts }) => posts[0]?.role === 'deputy'),
        (_doc, n) => ({
          openid: `unbound:${idOf(n)}`,
        }),
      ),
    ],
  }
  for (const name of Object.keys(grown) as CollectionName[])
    for (const doc of grown[name] ?? []) await store.insert(name, JSON.parse(JSON.stringify(doc)) as never) // documents of this very collection
  const now = () => Date.parse(`${TODAY}T01:00:00Z`)
  const ports = {
    store,
    directory: directoryOf(store, now),
    holidays,
    hash: (text: string) => createHash('sha256').update(text, 'utf8').digest('hex'),
    now,
    salt: () => randomBytes(16).toString('hex'),
    log: (line: object) => {
      if ('why' in line) console.error(line)
    },
    files: {
      link: () => Promise.resolve(undefined),
      read: () => Promise.resolve(undefined),
      write: () => Promise.resolve('file'),
      remove: () => Promise.resolve(),
    },
    phoneOf: () => Promise.resolve(undefined),
  }
  const counted = { pages: 0 }
  return {
    store,
    /** How often a page after the first was asked for by a program. */
    counted,
    /** Puts other words into a document. */
    rewrite: async (name: CollectionName, where: Where, from: string, to: string) => {
      const [doc] = await store.find(name, { where, limit: 1 })
      const { _id, ...rest } = JSON.parse(JSON.stringify(doc).split(from).join(to)) as Doc
      await store.updateIf(name, { _id }, rest)
    },
    public: (endpoint: string, input: unknown) => answerPublic({ endpoint, input }, ports),
    api: (openid: string, endpoint: string, input: unknown) =>
      answerApi({ endpoint, input }, { openid, source: 'wx_client' }, ports),
    invoke: (name: string, openid: string | undefined, event: unknown) => {
      if ((event as { input?: { cursor?: string } }).input?.cursor) counted.pages += 1
      return name === 'public'
        ? answerPublic(event, ports)
        : answerApi(event, { ...(openid && { openid }), source: 'wx_client' }, ports)
    },
  }
}

export type PublicHouse = Awaited<ReturnType<typeof openPublicHouse>>

/** The house behind HTTP, as the stand-in and a browser ask it, with a folder of pages beside it. */
export async function serveHouse(house: PublicHouse | undefined, folder?: string) {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://house')
    if (request.method === 'POST') {
      let body = ''
      request.on('data', (piece) => (body += String(piece)))
      request.on('end', () => {
        void (async () => {
          const openid = request.headers['x-local-openid']
          const event = JSON.parse(body) as unknown
          const name = pathname.split('/')[2] ?? ''
          const answer = await house?.invoke(name, typeof openid === 'string' ? openid : undefined, event)
          response.setHeader('content-type', 'application/json')
          response.end(JSON.stringify(answer))
        })()
      })
      return
    }
    const file = join(folder ?? '/nowhere', pathname === '/' ? 'index.html' : pathname)
    if (!existsSync(file)) return void response.writeHead(404).end()
    response.setHeader('content-type', TYPES[extname(file)] ?? 'application/octet-stream')
    response.setHeader('content-encoding', 'gzip')
    response.end(gzipSync(readFileSync(file), { level: 9 }))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as { port: number } // listening on a port
  return { url: `http://127.0.0.1:${port}`, close: () => new Promise((resolve) => server.close(resolve)) }
}

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
}

const idOf = (n: number): string => createHash('sha256').update(`row ${n}`).digest('hex').slice(0, 32)

const LETTERS = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'

function codeOf(n: number): string {
  const tail = [0, 1, 2, 3].map((place) => LETTERS[Math.floor(n / 32 ** place) % 32]).join('')
  return `WJ26-${String(n % 1000).padStart(3, '0')}-${tail}`
}

function many<T extends object>(some: readonly T[], change: (doc: T, n: number) => object): Doc[] {
  return Array.from({ length: ROWS }, (_one, n) => {
    const doc = some[n % some.length] as T // there is at least one
    return { ...doc, ...change(doc, n), _id: idOf(n) }
  })
}
