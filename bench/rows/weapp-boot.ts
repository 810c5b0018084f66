import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { figureOf, milliseconds } from '../measure'
import type { Row } from '../row'

const STARTS = 5

type Boot = { cpuMs: number; nodes: number; bytes: number; largest: number }

function bootElsewhere(): Boot {
  const told = execFileSync(
    process.execPath,
    ['--import', 'tsx', join(__dirname, '../support/weapp-boot.ts')],
    {
      encoding: 'utf8',
    },
  )
  return JSON.parse(told) as Boot
}

export const rows: Row[] = [
  {
    bar: 'weapp: boot in jsdom, ms of CPU',
    target: { atMost: 1500 },
    measure: async () => {
      const figure = figureOf(Array.from({ length: STARTS }, () => bootElsewhere().cpuMs))
      return { ours: milliseconds(figure.value), peer: '—', figure }
    },
  },
  {
    bar: 'weapp: largest setData of the first page, KB',
    target: { atMost: 64 },
    measure: async () => {
      const value = bootElsewhere().largest / 1024
      return { ours: `${value.toFixed(1)} KB`, peer: '—', figure: { value, low: value, high: value } }
    },
  },
  {
    bar: 'weapp: nodes of the first page',
    target: { atMost: 1000 },
    measure: async () => {
      const { nodes: value } = bootElsewhere()
      return { ours: String(value), peer: '—', figure: { value, low: value, high: value } }
    },
  },
]
