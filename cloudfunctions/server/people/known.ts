import type { KnownPerson, KnownUnit } from '@/domain/people/roster'
import type { Ports } from '../ports'
import type { PersonDoc } from '../store/documents'
import { every } from '../store/every'
import { peopleInForce, unitsInForce } from './in-force'

const PAGE = 500
const PHONES_AT_ONCE = 100
const MOST_UNITS = 1000
/** Stages in which a unit has a case in hand. */
export const IN_HAND = ['assigning', 'handling', 'replied', 'following']
const MOST_CASES = 1000

/** The people of a congress, page by page. */
export async function peopleOf({ store }: Ports, congress: string): Promise<PersonDoc[]> {
  const found: PersonDoc[] = []
  let after = ''
  for (;;) {
    const docs = await store.find('people', {
      where: { 'posts.congress': congress, _id: { gt: after } },
      order: [['_id', 'asc']],
      limit: PAGE,
    })
    found.push(...docs)
    const last = docs[docs.length - 1]
    if (!last || docs.length < PAGE) return peopleInForce(store, found)
    after = last._id
  }
}

/** What a roster is checked against: the people of the congress, and whoever has one of the telephones in it. */
export async function knownPeople(
  ports: Ports,
  congress: string,
  phones: readonly string[],
): Promise<KnownPerson[]> {
  const known = new Map((await peopleOf(ports, congress)).map((doc) => [doc._id, doc]))
  const asked = [...new Set(phones)].filter((phone) => phone !== '')
  for (let at = 0; at < asked.length; at += PHONES_AT_ONCE) {
    const where = { phone: { in: asked.slice(at, at + PHONES_AT_ONCE) } }
    const docs = await ports.store.find('people', { where, limit: PAGE })
    for (const doc of await peopleInForce(ports.store, docs)) known.set(doc._id, doc)
  }
  return [...known.values()].map(({ _id, name, phone, posts }) => ({ id: _id, name, phone, posts }))
}

/** The units of a congress, straight from the database, with what each has in hand. */
export async function knownUnits({ store }: Ports, congress: string): Promise<KnownUnit[]> {
  const docs = await store.find('units', { where: { congress }, limit: MOST_UNITS })
  const units = await unitsInForce(store, docs)
  const open = new Map<string, number>()
  const inHand = { where: { congress, stage: { in: IN_HAND } }, limit: MOST_CASES, fields: ['unitIds'] }
  for await (const cases of every(store, 'suggestions', inHand))
    for (const { unitIds } of cases) for (const id of unitIds) open.set(id, (open.get(id) ?? 0) + 1)
  for (const id of await carryingOut(store, congress)) open.set(id, (open.get(id) ?? 0) + 1)
  return units.map(({ _id, name, kind, until }) => ({
    id: _id,
    name,
    kind,
    until,
    openCases: open.get(_id) ?? 0,
  }))
}

/** Units with something still to be carried out of a motion: one entry for each of its motions. */
async function carryingOut(store: Ports['store'], congress: string): Promise<string[]> {
  const found: string[] = []
  const following = {
    where: { congress, stage: 'following' },
    limit: MOST_CASES,
    fields: ['state.items.unit', 'state.items.state'],
  }
  for await (const motions of every(store, 'motions', following))
    for (const { state } of motions) {
      const open = state.items.filter((item) => item.state !== 'kept')
      found.push(...new Set(open.map(({ unit }) => unit.id)))
    }
  return found
}
