import fs from 'node:fs'
import path from 'node:path'
import { countDocuments } from '../../../emulator/cloud/store/collection'
import { openStore } from '../../../emulator/cloud/store/store'
import { COLLECTIONS, type Note } from './notes'

export type Checked = {
  /** What was acknowledged and is not there. */
  lost: string[]
  /** What cannot be: half a write, an index that disagrees, a damaged file. */
  wrong: string[]
  documents: Map<string, number>
}

/** Opens what a cut has left, as the next start would, and compares it with what had been acknowledged. */
export function check(dir: string, notes: readonly Note[], before: ReadonlyMap<string, number>): Checked {
  try {
    return compare(dir, notes, before)
  } catch (error) {
    // It cannot even be read.
    return { lost: [], wrong: [String(error)], documents: new Map() }
  }
}

function compare(dir: string, notes: readonly Note[], before: ReadonlyMap<string, number>): Checked {
  const store = openStore(path.join(dir, 'data'), COLLECTIONS)
  const place = store.place('things')
  const documents = new Map(store.dump('things').map(({ _id, v }) => [String(_id), Number(v)]))
  const wrong: string[] = []
  const [integrity] = place.sql.all<{ integrity_check: string }>('PRAGMA integrity_check(1)')
  if (integrity?.integrity_check !== 'ok') wrong.push(String(integrity?.integrity_check))
  const byIndex = countDocuments(place, { n: { $gte: 0 } }).total
  if (byIndex !== documents.size) wrong.push(`${documents.size} documents, ${byIndex} in the index`)
  store.close()
  for (const id of documents.keys()) {
    const other = id.slice(0, -1) + (id.endsWith('a') ? 'b' : 'a')
    if (!documents.has(other)) wrong.push(`half of ${id}`)
  }
  return { lost: [...lostOf(notes, documents, dir), ...lostBefore(before, documents)], wrong, documents }
}

function lostOf(notes: readonly Note[], documents: ReadonlyMap<string, number>, dir: string): string[] {
  const removing = new Set(notes.flatMap((note) => ('will' in note ? [note.id] : [])))
  return notes.flatMap((note) => (holds(note, removing, documents, dir) ? [] : [JSON.stringify(note)]))
}

function holds(
  note: Note,
  removing: ReadonlySet<string>,
  documents: ReadonlyMap<string, number>,
  dir: string,
): boolean {
  if ('will' in note) return true
  const value = documents.get(`${note.id}a`)
  switch (note.did) {
    case 'add':
      return value !== undefined || removing.has(note.id)
    case 'set':
      return value === 1 || removing.has(note.id)
    case 'remove':
      return value === undefined
    case 'file': {
      const file = path.join(dir, 'data/files', note.path)
      return fs.existsSync(file) && fs.readFileSync(file, 'utf8') === note.id.repeat(50)
    }
    default:
      return note satisfies never
  }
}

const lostBefore = (before: ReadonlyMap<string, number>, documents: ReadonlyMap<string, number>): string[] =>
  [...before].flatMap(([id, v]) => ((documents.get(id) ?? -1) < v ? [`${id} of an earlier run`] : []))
