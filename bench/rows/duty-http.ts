import fs from 'node:fs'
import path from 'node:path'
import { build } from 'esbuild'
import { collections } from '../../config/collections'
import { buildFunctions } from '../../config/build-functions'
import { startCloud } from '../../emulator/cloud/cloud'
import { compare } from '../measure'
import type { Outcome, Row } from '../row'
import { CONGRESS, delegationAt, deputyAt, dutyWorld, personDoc, YEAR } from '../support/duty-world'

const REPOSITORY = path.resolve(__dirname, '../..')
const PIECE = 1000
const PAIRS = 8
/** Whose portraits are opened: one of each of the ten delegations that have activities. */
const OPENED = Array.from({ length: 10 }, (_, n) => n * 30 + ((n * 7) % 30))

type Portrait = {
  ok: boolean
  message?: string
  data: { view: { total: number; dimensions: { key: string; points: number; median: number | null }[] } }
}
type Recount = {
  activities: number
  total: number
  points: Record<string, number>
  middle: Record<string, number | null>
}

/** The product's own function against one that recounts, both through the unchanged SDK and the same database. */
async function through(deputies: number): Promise<Outcome> {
  fs.mkdirSync(path.join(REPOSITORY, '.cache'), { recursive: true })
  const home = fs.mkdtempSync(path.join(REPOSITORY, '.cache/bench-'))
  const functionsDir = path.join(home, 'functions')
  await buildFunctions(functionsDir)
  await build({
    entryPoints: [path.join(REPOSITORY, 'bench/support/recount-function.ts')],
    outfile: path.join(functionsDir, 'recount/index.js'),
    bundle: true,
    platform: 'node',
    target: 'node18',
    format: 'cjs',
    tsconfig: path.join(REPOSITORY, 'tsconfig.json'),
    logLevel: 'error',
  })
  fs.writeFileSync(path.join(functionsDir, 'recount/config.json'), JSON.stringify({ timeout: 60 }))
  const cloud = await startCloud({
    dataDir: path.join(home, 'data'),
    functionsDir,
    port: 0,
    collections,
    timers: false,
  })
  try {
    const world = dutyWorld(deputies)
    await cloud.load('people', OPENED.map(personDoc))
    await cloud.load('dutyBooks', [world.book])
    await cloud.load('activities', world.activities)
    await cloud.load('dutyYears', world.ledgers)
    for (let piece = take(world.others, PIECE); piece.length > 0; piece = take(world.others, PIECE))
      await cloud.load('dutyYears', piece)

    const opened = (n: number) =>
      cloud.invoke(
        'api',
        { endpoint: 'duty.portrait', input: { year: YEAR } },
        { openid: `openid-${n}` },
      ) as Promise<Portrait>
    const recounted = (n: number) =>
      cloud.invoke('recount', {
        congress: CONGRESS,
        deputy: deputyAt(n),
        delegation: delegationAt(n),
        year: YEAR,
      }) as Promise<Recount>
    for (const n of OPENED.slice(0, 3)) mustBeEqual(await opened(n), await recounted(n))

    const turns = { opened: 0, recounted: 0 }
    const next = (which: keyof typeof turns) => OPENED[turns[which]++ % OPENED.length] ?? 0
    // The recount is written first, so that the ratio says how many times the folded portrait is quicker.
    return await compare(
      async () => void (await recounted(next('recounted'))),
      async () => void (await opened(next('opened'))),
      { pairs: PAIRS, warmUp: 1 },
    )
  } finally {
    await cloud.close()
    fs.rmSync(home, { recursive: true, force: true })
  }
}

function take<T>(from: Iterator<T>, most: number): T[] {
  const piece: T[] = []
  while (piece.length < most) {
    const { value, done } = from.next()
    if (done) break
    piece.push(value)
  }
  return piece
}

function mustBeEqual({ ok, message, data }: Portrait, recount: Recount): void {
  if (!ok) throw new Error(`the portrait was not opened: ${message}`)
  const { total, dimensions } = data.view
  const shown = JSON.stringify([total, ...dimensions.map(({ key, points, median }) => [key, points, median])])
  const counted = JSON.stringify([
    recount.total,
    ...dimensions.map(({ key }) => [key, recount.points[key], recount.middle[key]]),
  ])
  if (shown !== counted || recount.activities === 0)
    throw new Error(`the recount differs from what is shown: ${counted} against ${shown}`)
}

const row = (deputies: number): Row => ({
  bar: `duty: portrait through the functions, recount from events against folded, ${deputies} deputies`,
  target: { atLeast: 50 },
  measure: () => through(deputies),
})

export const rows: Row[] = [row(300), row(100_000)]
