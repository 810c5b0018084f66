import { join } from 'node:path'
import type { Facts } from '../../emulator/devtools/automator/automator'
import { runInChromium } from '../../emulator/devtools/host/chromium'
import { readProgram } from '../../emulator/devtools/package/read'
import { CLERK, OFFICE, openPublicHouse, ROWS, serveHouse, type PublicHouse } from './public-house'

/* Every list of the mini-program, walked to its thousandth row on a screen with a layout. */

export type Walk = {
  name: string
  /** The largest single setData until the first rows stand. */
  firstBytes: number
  /** All setData from the first rows to the thousandth, against the JSON of the rows that came. */
  appendBytes: number
  rowBytes: number
  nodes: number
  depth: number
  children: number
  /** All setData when one item changed, with so many rows loaded. */
  changed: Record<number, number>
}

type Row = { id?: string; code?: string; title?: string; name?: string }

type List = {
  name: string
  openid: string
  open: [method: string, url: string]
  rows: (house: PublicHouse) => Promise<Row[]>
  /** Changes one shown field of one row of the first page. */
  change: (house: PublicHouse, row: Row, from: string, to: string) => Promise<unknown>
}

const PAGE = 20
/** With how many rows loaded one item is changed. */
const LOADED = [20, 200, 1000]

const lists: readonly List[] = [
  {
    name: '建议公开',
    openid: '',
    open: ['switchTab', '/pages/open/index'],
    rows: (house) => all('rows', (cursor) => house.public('published.search', { q: '', ...cursor })),
    change: (house, row, from, to) => house.rewrite('published', { code: row.code ?? '' }, from, to),
  },
  {
    name: '待办',
    openid: CLERK,
    open: ['switchTab', '/pages/home/index'],
    rows: (house) => all('items', (cursor) => house.api(CLERK, 'inbox.list', { ...cursor })),
    change: (house, row, from, to) => house.rewrite('inbox', { _id: row.id ?? '' }, from, to),
  },
  {
    name: '建议',
    openid: OFFICE,
    open: ['switchTab', '/pages/browse/index'],
    rows: (house) => all('rows', (cursor) => house.api(OFFICE, 'suggestion.list', { ...cursor })),
    change: (house, row, from, to) => house.rewrite('suggestions', { _id: row.id ?? '' }, from, to),
  },
  {
    name: '名册',
    openid: OFFICE,
    open: ['navigateTo', '/packages/office/roster/index'],
    rows: (house) => all('people', (cursor) => house.api(OFFICE, 'roster.people', { q: '', ...cursor })),
    change: (house, row, from, to) => house.rewrite('people', { _id: row.id ?? '' }, from, to),
  },
]

export async function walkLists(named?: string): Promise<Walk[]> {
  const house = await openPublicHouse()
  const server = await serveHouse(house)
  try {
    const walks: Walk[] = []
    for (const list of lists.filter(({ name }) => !named || name === named))
      walks.push(await walk(list, house, server.url))
    return walks
  } finally {
    await server.close()
  }
}

async function walk(list: List, house: PublicHouse, cloudUrl: string): Promise<Walk> {
  const program = readProgram(join(__dirname, '../../dist/weapp'))
  const running = await runInChromium(program, { openid: list.openid, cloudUrl }, () => {})
  const wx = (method: string, ...args: object[]) => running.request('App.callWxMethod', { method, args })
  try {
    await quiet(running.facts)
    const [method, url] = list.open
    const before = (await running.facts()).metrics
    await wx(method, { url })
    const first = await quiet(running.facts)
    const page = pageOf(first.metrics, url)
    const rows = await list.rows(house)
    house.counted.pages = 0
    let now = first
    const most = { nodes: first.nodes, depth: first.depth, children: first.children }
    const changed: Record<number, number> = {}
    const second = rows[1] ?? {}
    let title = second.title ?? second.name ?? ''
    let turn = 0
    const changeOne = async (loaded: number): Promise<void> => {
      await wx('pageScrollTo', { scrollTop: 0, duration: 0 })
      await quiet(running.facts)
      await list.change(house, second, title, `${title.slice(0, -1)}${'甲乙丙'[turn++] ?? ''}`)
      title = `${title.slice(0, -1)}${'甲乙丙'[turn - 1] ?? ''}`
      const bytesOf = async () => pageOf((await quiet(running.facts)).metrics, url)?.bytes ?? 0
      const before = await bytesOf()
      await wx('navigateTo', { url: '/packages/public/verify/index' })
      await quiet(running.facts)
      await wx('navigateBack')
      changed[loaded] = (await bytesOf()) - before
      now = await running.facts()
    }
    await changeOne(20)
    let appendBytes = 0
    let top = 0
    for (const target of LOADED.slice(1)) {
      let drawnTo = pageOf(now.metrics, url)?.bytes ?? 0
      for (let idle = 0; idle < 4 && PAGE * (house.counted.pages + 1) < target;) {
        top += 600
        await wx('pageScrollTo', { scrollTop: top, duration: 0 })
        now = await quiet(running.facts, 160)
        const bytes = pageOf(now.metrics, url)?.bytes ?? 0
        idle = bytes === drawnTo ? idle + 1 : 0
        appendBytes += bytes - drawnTo
        drawnTo = bytes
        for (const key of ['nodes', 'depth', 'children'] as const) most[key] = Math.max(most[key], now[key])
      }
      await changeOne(target)
    }
    return {
      name: list.name,
      firstBytes: page?.largest ?? first.metrics.bytes - before.bytes,
      appendBytes,
      rowBytes: Buffer.byteLength(JSON.stringify(rows.slice(PAGE))),
      ...most,
      changed,
    }
  } finally {
    await running.close()
  }
}

/** The facts once nothing has crossed to the view for a moment. */
async function quiet(facts: () => Promise<Facts>, forMs = 400): Promise<Facts> {
  let last = await facts()
  for (let since = Date.now(); Date.now() - since < forMs;) {
    await new Promise((resolve) => setTimeout(resolve, 40))
    const now = await facts()
    if (now.metrics.calls !== last.metrics.calls) since = Date.now()
    last = now
  }
  return last
}

const pageOf = ({ byPage }: Facts['metrics'], url: string) =>
  Object.entries(byPage).find(([path]) => url.includes(path))?.[1]

type Page = { next?: string } & Record<string, unknown>

/** All rows of a list, page by page. */
async function all(key: string, ask: (cursor: { cursor?: string }) => Promise<unknown>): Promise<Row[]> {
  const rows: Row[] = []
  for (let cursor: string | undefined; rows.length < ROWS;) {
    const { data } = (await ask(cursor ? { cursor } : {})) as { data: Page } // an answer of our own handlers
    rows.push(...(data[key] as Row[]))
    cursor = data.next
    if (!cursor) break
  }
  return rows
}
