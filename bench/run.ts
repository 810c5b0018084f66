import fs from 'node:fs'
import path from 'node:path'
import { verdictOf, type Figure, type Row, type Target } from './row'

/** `npm run bench [-- word …]`: measures the rows of bench/rows, or those whose file or bar holds one of the words. */
const HERE = __dirname
const RESULT = path.join(HERE, '../.cache/bench.json')

async function main(words: readonly string[]): Promise<void> {
  const lines: object[] = []
  let failed = false
  for (const { file, row } of await rowsOf(words)) {
    const outcome = await row.measure()
    const verdict = verdictOf(outcome, row.target)
    failed ||= verdict === 'fail'
    const { ours, peer, figure, control } = outcome
    const line = { bar: row.bar, ours, peer, ratio: shown(figure), target: wanted(row.target), verdict }
    console.log(
      `${row.bar}: ${line.ratio} (${line.target}) ${verdict}${control ? `, A/A ${shown(control)}` : ''}`,
    )
    lines.push({ file, ...line, figure, control, target: row.target })
  }
  console.table(
    lines.map((line) => {
      const { bar, ours, peer, ratio, verdict, target } = line as Record<string, unknown>
      return { bar, ours, peer, ratio, target: wanted(target as Target), verdict }
    }),
  )
  fs.mkdirSync(path.dirname(RESULT), { recursive: true })
  fs.writeFileSync(
    RESULT,
    JSON.stringify({ at: new Date().toISOString(), node: process.version, lines }, null, 2),
  )
  process.exit(failed ? 1 : 0)
}

async function rowsOf(words: readonly string[]): Promise<{ file: string; row: Row }[]> {
  const files = fs.readdirSync(path.join(HERE, 'rows')).sort()
  const all = await Promise.all(
    files.map(async (file) => {
      const { rows } = (await import(path.join(HERE, 'rows', file))) as { rows: Row[] }
      return rows.map((row) => ({ file, row }))
    }),
  )
  const chosen = ({ file, row }: { file: string; row: Row }): boolean =>
    words.length === 0 || words.some((word) => `${file} ${row.bar}`.includes(word))
  return all.flat().filter(chosen)
}

const shown = ({ value, low, high }: Figure): string =>
  low === high ? digits(value) : `${digits(value)} [${digits(low)}, ${digits(high)}]`

const digits = (n: number): string => (Number.isInteger(n) ? String(n) : n.toPrecision(3))

const wanted = (target: Target): string => ('atMost' in target ? `≤ ${target.atMost}` : `≥ ${target.atLeast}`)

void main(process.argv.slice(2))
