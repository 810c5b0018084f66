import fs from 'node:fs'
import path from 'node:path'
import type { CollectionSpec } from '../../emulator/cloud/cloud'
import { insertDocuments } from '../../emulator/cloud/store/collection'
import { openStore } from '../../emulator/cloud/store/store'

/** Documents of about 460 bytes, 200 of each person, as a list of one's own cases is asked for. */
export const CASES: CollectionSpec[] = [
  {
    name: 'cases',
    indexes: [
      {
        name: 'mine',
        keys: [
          ['userId', 'asc'],
          ['status', 'asc'],
          ['createdAt', 'desc'],
        ],
      },
      { name: 'newest', keys: [['createdAt', 'desc']] },
    ],
  },
]
const PER_PERSON = 200
export const STATUSES = ['draft', 'review', 'handling', 'closed']

export const people = (documents: number): number => documents / PER_PERSON

const document = (i: number, persons: number) => ({
  _id: `c${String(i).padStart(7, '0')}`,
  userId: `u${i % persons}`,
  status: STATUSES[Math.floor(i / persons) % STATUSES.length],
  createdAt: i * 1000,
  rev: 0,
  title: `关于第 ${i} 处路口增设信号灯的建议`,
  text: 'x'.repeat(240),
})

/** A data directory with so many documents; built once and kept under .cache. */
export function casesDir(documents: number): string {
  const dir = path.join(__dirname, '../../.cache/bench', `cases-${documents}-1`)
  const done = path.join(dir, 'complete')
  if (fs.existsSync(done)) return dir
  fs.rmSync(dir, { recursive: true, force: true })
  const store = openStore(dir, CASES)
  const persons = people(documents)
  for (let from = 0; from < documents; from += 1000) {
    const piece = Array.from({ length: Math.min(1000, documents - from) }, (_, i) =>
      document(from + i, persons),
    )
    insertDocuments(store.place('cases'), piece)
  }
  store.close()
  fs.writeFileSync(done, '')
  return dir
}
