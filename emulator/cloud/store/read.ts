import type { Prefilter } from './prefilter'
import type { Index, Plan, Range } from './plan'
import type { Sql } from './sql'

export type Row = { n: number; k: Buffer; body: string }
export type Counter = { examined: number }

type Reading = {
  sql: Sql
  collection: number
  counter: Counter
  /** rows likely to be enough */ wanted: number
}

const MOST_AT_ONCE = 2000
const SCAN_STEP = 5000

/** The rows of a plan, in the order the plan gives. Read in growing pieces, so no statement stays open. */
export function rowsOf(reading: Reading, plan: Plan, prefilter: Prefilter): Iterable<Row> {
  if (plan.kind === 'scan') return scanned(reading, prefilter)
  const pieces = plan.ranges.map(({ range, prefixLength }) => ({
    rows: inRange(reading, plan.index, range, plan.backward, plan.ranges.length),
    prefixLength,
  }))
  return plan.sorted && pieces.length > 1 ? merged(pieces, plan.backward) : concatenated(pieces)
}

function* concatenated(pieces: { rows: Iterable<Row> }[]): Iterable<Row> {
  for (const piece of pieces) yield* piece.rows
}

function* scanned({ sql, collection, counter }: Reading, prefilter: Prefilter): Iterable<Row> {
  const docs = `docs_${collection}`
  const last = sql.all<{ n: number | null }>(`SELECT max(n) AS n FROM ${docs}`)[0]?.n ?? 0
  for (let from = 0; from < last; from += SCAN_STEP) {
    counter.examined += Math.min(SCAN_STEP, last - from)
    yield* sql
      .all<{ n: number; body: string }>(
        `SELECT d.n AS n, json(d.body) AS body FROM ${docs} d WHERE d.n > ? AND d.n <= ?${prefilter.sql} ORDER BY d.n`,
        [from, from + SCAN_STEP, ...prefilter.values],
      )
      .map((row) => ({ ...row, k: NO_KEY }))
  }
}

const NO_KEY = Buffer.alloc(0)

function* inRange(
  reading: Reading,
  index: Index,
  range: Range,
  backward: boolean,
  shares: number,
): Iterable<Row> {
  const source = rangeSql(reading.collection, index, backward)
  let size = Math.min(Math.max(1, Math.ceil(reading.wanted / shares)), MOST_AT_ONCE)
  let position: { k: Uint8Array; n: number } = { k: backward ? range.high : range.low, n: 0 }
  const end = backward ? range.low : range.high
  for (;;) {
    const rows = reading.sql.all<{ n: number; k: ArrayBuffer; body: string }>(source, [
      position.k,
      position.n,
      end,
      size,
    ])
    reading.counter.examined += rows.length
    for (const row of rows) yield { n: row.n, k: Buffer.from(row.k), body: row.body }
    const last = rows[rows.length - 1]
    if (!last || rows.length < size) return
    position = { k: Buffer.from(last.k), n: last.n }
    size = Math.min(size * 2, MOST_AT_ONCE)
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

/** Several ranges, each ordered by what follows its prefix, as one ordered sequence. */
function* merged(pieces: { rows: Iterable<Row>; prefixLength: number }[], backward: boolean): Iterable<Row> {
  const heads = pieces.flatMap(({ rows, prefixLength }) => {
    const iterator = rows[Symbol.iterator]()
    const first = iterator.next()
    return first.done
      ? []
      : [{ iterator, row: first.value, rest: first.value.k.subarray(prefixLength), prefixLength }]
  })
  while (heads.length > 0) {
    const head = heads.reduce((best, other) => {
      const order = Buffer.compare(other.rest, best.rest)
      return (backward ? order > 0 : order < 0) ? other : best
    })
    yield head.row
    const next = head.iterator.next()
    if (next.done) heads.splice(heads.indexOf(head), 1)
    else {
      head.row = next.value
      head.rest = next.value.k.subarray(head.prefixLength)
    }
  }
}
