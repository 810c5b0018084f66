import { execFileSync } from 'node:child_process'
import path from 'node:path'
import { figureOf, milliseconds } from '../measure'
import type { Row } from '../row'
import { casesDir } from '../support/cases'

const DOCUMENTS = 200_000
const STARTS = 20

/** Opens the directory in a fresh process, uses it, and tells what that took. */
function startElsewhere(): { openMs: number; rssMb: number } {
  const told = execFileSync(
    process.execPath,
    ['--import', 'tsx', path.join(__dirname, '../support/one-start.ts'), casesDir(DOCUMENTS)],
    { encoding: 'utf8' },
  )
  return JSON.parse(told) as { openMs: number; rssMb: number }
}

export const rows: Row[] = [
  {
    bar: 'store: opening 200 k documents, ms',
    target: { atMost: 100 },
    measure: async () => {
      const figure = figureOf(Array.from({ length: STARTS }, () => startElsewhere().openMs))
      return { ours: milliseconds(figure.value), peer: '—', figure }
    },
  },
  {
    bar: 'store: resident memory at 200 k after 2,000 queries, MB',
    target: { atMost: 200 },
    measure: async () => {
      const figure = figureOf(Array.from({ length: 3 }, () => startElsewhere().rssMb))
      return { ours: `${figure.value.toFixed(0)} MB`, peer: '—', figure }
    },
  },
]
