import type { Prefilter } from './prefilter'
import type { Index, IndexPlan, Range } from './plan'
import type { Sql } from './sql'

export type Row = { n: number; k: Buffer; body: string }

/** What has been read so far: keys of an index, documents, and how many of those were wanted. */
export type Counter = { keys: number; examined: number; accepted: number }

export type Reading = {
  sql: Sql
  collection: number
  counter: Counter
  /** How many documents are still wanted; infinite when all are. */
  wanted(): number
}

const MOST_AT_ONCE = 2000
const SCAN_STEP = 5000

/** The rows of an index plan, in the order the plan gives. Read piece by piece, so no statement stays open. */
export function rowsOf(reading: Reading, plan: IndexPlan): Iterable<Row> {
  const woven = plan.sorted === 'woven'
  const pieces = plan.ranges.map(({ range, prefixLength }) => ({
    rows: inRange(reading, plan.index, range, plan.backward, woven ? plan.ranges.length : 1),
    prefixLength,
  }))
  if (woven) return merged(pieces, plan.backward)
  return concatenated(plan.backward ? pieces.reverse() : pieces)
}

function* concatenated(pieces: { rows: Iterable<Row> }[]): Iterable<Row> {
  for (const piece of pieces) yield* piece.rows
}

/** Every row that passes the prefilter, in the order of insertion. */
export function* scanned(reading: Reading, prefilter: Prefilter): Iterable<Row> {
  const { sql, collection, counter } = reading
  const docs = `docs_${collection}`
  const last = sql.all<{ n: number | null }>(`SELECT max(n) AS n FROM ${docs}`)[0]?.n ?? 0
  const source = `SELECT d.n AS n, json(d.body) AS body FROM ${docs} d WHERE d.n > ? AND d.n <= ?${prefilter.sql} ORDER BY d.n`
  let step = 0
  for (let from = 0; from < last; from += step) {
    step = prefilter.sql === '' ? pieceSize(reading, 1, step) : SCAN_STEP
    const rows = sql.all<{ n: number; body: string }>(source, [from, from + step, ...prefilter.values])
    // What SQLite threw out has been examined too.
    counter.examined += prefilter.sql === '' ? rows.length : Math.min(step, last - from)
    for (const row of rows) yield { ...row, k: NO_KEY }
  }
}

const NO_KEY = Buffer.alloc(0)

/** As many rows as should hold what is still wanted, seeing how many of those read so far were. */
function pieceSize({ counter, wanted }: Reading, shares: number, last: number): number {
  const still = wanted() / shares
  const likely =
    counter.accepted === 0 ? Math.max(still, last * 2) : still * (counter.examined / counter.accepted)
  return Math.min(Math.max(1, Math.ceil(likely)), MOST_AT_ONCE)
}

function* inRange(
  reading: Reading,
  index: Index,
  range: Range,
  backward: boolean,
  shares: number,
): Iterable<Row> {
  const source = rangeSql(reading.collection, index, backward)
  let size = 0
  let position: { k: Uint8Array; n: number } = { k: backward ? range.high : range.low, n: 0 }
  const end = backward ? range.low : range.high
  for (;;) {
    size = pieceSize(reading, shares, size)
    const rows = reading.sql.all<{ n: number; k: ArrayBuffer; body: string }>(source, [
      position.k,
      position.n,
      end,
      size,
    ])
    reading.counter.keys += rows.length
    reading.counter.examined += rows.length
    for (const row of rows) yield { n: row.n, k: Buffer.from(row.k), body: row.body }
    const last = rows[rows.length - 1]
    if (!last || rows.length < size) return
    position = { k: Buffer.from(last.k), n: last.n }
  }
}

// Row numbers begin at 1, so `(k, n) > (low, 0)` includes `low` itself and `(k, n) < (high, 0)` excludes `high`.
function rangeSql(collection: number, index: Index, backward: boolean): string {
  const [ahead, limit, order] = backward ? ['<', '>=', 'DESC'] : ['>', '<', 'ASC']
  if (index.id === 0) {
    return `SELECT d.n AS n, d.id AS k, json(d.body) AS body FROM docs_${collection} d
      WHERE (d.id, d.n) ${ahead} (?, ?) AND d.id ${limit} ? ORDER BY d.id ${order} LIMIT ?`
  }
  return `SELECT k.n AS n, k.k AS k, json(d.body) AS body FROM keys_${index.id} k
    CROSS JOIN docs_${collection} d ON d.n = k.n
    WHERE (k.k, k.n) ${ahead} (?, ?) AND k.k ${limit} ? ORDER BY k.k ${order}, k.n ${order} LIMIT ?`
}

type Head<T> = { iterator: Iterator<T>; item: T }

/** Several ordered sequences as one. */
export function* weave<T>(
  sequences: readonly Iterable<T>[],
  comesBefore: (a: T, b: T) => boolean,
): Iterable<T> {
  const heads = sequences.flatMap((sequence): Head<T>[] => {
    const iterator = sequence[Symbol.iterator]()
    const first = iterator.next()
    return first.done ? [] : [{ iterator, item: first.value }]
  })
  while (heads.length > 0) {
    const head = heads.reduce((best, other) => (comesBefore(other.item, best.item) ? other : best))
    yield head.item
    const next = head.iterator.next()
    if (next.done) heads.splice(heads.indexOf(head), 1)
    else head.item = next.value
  }
}

/** Ranges of one index, each ordered by what follows its prefix. */
function* merged(pieces: { rows: Iterable<Row>; prefixLength: number }[], backward: boolean): Iterable<Row> {
  const sequences = pieces.map(({ rows, prefixLength }) => beyond(rows, prefixLength))
  for (const { row } of weave(sequences, (a, b) => {
    const order = Buffer.compare(a.rest, b.rest)
    return backward ? order > 0 : order < 0
  })) {
    yield row
  }
}

function* beyond(rows: Iterable<Row>, prefixLength: number): Iterable<{ row: Row; rest: Buffer }> {
  for (const row of rows) yield { row, rest: row.k.subarray(prefixLength) }
}
