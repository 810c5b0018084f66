import type { WritingPorts } from '../ports'
import { NONE, type ChoicesDoc } from '../published/choices-doc'
import type { PublishedDoc } from '../published/published-doc'
import { get } from '../store/port'

const MOST_RACES = 5

type Occurring = Pick<PublishedDoc, 'year' | 'town' | 'units'>

/** Writes only what has not occurred before, which is seldom; a value stays, for pages under it may come back. */
export async function offerChoices({ store }: WritingPorts, doc: Occurring): Promise<void> {
  for (let race = 0; race < MOST_RACES; race += 1) {
    const known = await get(store, 'publishedChoices', 'all')
    const { _id, rev, ...wanted } = withChoice(known, doc)
    if (!known) {
      if ((await store.insert('publishedChoices', { _id, rev, ...wanted })) === 'done') return
      continue
    }
    if (rev === known.rev) return
    const change = { rev, ...wanted }
    if ((await store.updateIf('publishedChoices', { _id, rev: known.rev }, change)) === 'done') return
  }
  throw new Error('the choices of the public list changed too often') // drawn again by the clock
}

export function withChoice(known: ChoicesDoc | undefined, { year, town, units }: Occurring): ChoicesDoc {
  const { rev, ...before } = known ?? { _id: 'all' as const, rev: 0, ...NONE }
  const after = {
    _id: before._id,
    years: joined(before.years, [year]).sort((a, b) => b - a),
    towns: joined(before.towns, town ? [town] : []).sort(),
    units: joined(before.units, units).sort(),
  }
  const same = (['years', 'towns', 'units'] as const).every((one) => after[one].length === before[one].length)
  return { ...after, rev: same ? rev : rev + 1 }
}

const joined = <T>(some: readonly T[], more: readonly T[]): T[] => [...new Set([...some, ...more])]
