import { packsOf, type Packs } from '@/domain/rules/book'
import { shanghaiDay } from '@/domain/shared/plain-date'
import type { Frequency } from '@/domain/similar/frequency'
import { countsOf, wordsOf, type Words } from './similar/known'
import { rulebookOf } from './rules/book'
import { unitsInForce } from './people/in-force'
import { get, type Reader } from './store/port'
import type { CongressDoc, UnitDoc } from './store/documents'
import type { Directory } from './ports'

const KEPT_MS = 60_000
const MOST_UNITS = 500

type Kept<T> = { at: number; value: Promise<T> }

/** Units and congresses change rarely: an instance asks for them once a minute. */
export function directoryOf(store: Reader, now: () => number): Directory {
  const units = new Map<string, Kept<UnitDoc[]>>()
  const congresses = new Map<string, Kept<CongressDoc | undefined>>()
  const packs = new Map<string, Kept<Packs>>()
  const words = new Map<string, Kept<Words>>()
  const counts = new Map<string, Kept<Frequency>>()
  const fresh = <T>(kept: Map<string, Kept<T>>, key: string, read: () => Promise<T>): Promise<T> => {
    const known = kept.get(key)
    if (known && now() - known.at < KEPT_MS) return known.value
    const value = read()
    kept.set(key, { at: now(), value })
    value.catch(() => kept.delete(key)) // a failure is not kept
    return value
  }
  const directory: Directory = {
    units: (congress) =>
      fresh(units, congress, async () =>
        unitsInForce(store, await store.find('units', { where: { congress }, limit: MOST_UNITS })),
      ),
    congress: (id) => fresh(congresses, id, () => get(store, 'congresses', id)),
    // A pack begins tomorrow at the earliest, so what was read today is right today; another day asks anew.
    packs: (congress) =>
      fresh(packs, `${congress}|${shanghaiDay(now())}`, async () =>
        packsOf(await rulebookOf(store, congress)),
      ),
    similarWords: (congress) => fresh(words, congress, () => wordsOf(store, directory, congress)),
    similarCounts: (congress) => fresh(counts, congress, () => countsOf(store, directory, congress)),
  }
  return directory
}
