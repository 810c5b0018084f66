import type { Post } from '@/domain/people/people'
import type { PersonDoc, UnitDoc } from '../store/documents'
import { get, type Reader } from '../store/port'
import type { RosterDoc } from './roster-doc'

/* While an import is being carried out, a person or unit holds what stands and what is coming. One document says
   which of the two is in force, so that everybody changes at one moment. */

/** Whether what this import says is in force; asked only of documents that an import has touched and not left. */
const isInForce = (roster: RosterDoc | undefined, importId: string): boolean =>
  roster?.import === importId && roster.phase !== 'planning' && roster.phase !== 'preparing'

const rosterIn = (store: Reader) => get(store, 'rosters', 'roster')

export async function personInForce(store: Reader, doc: PersonDoc): Promise<PersonDoc> {
  const { next } = doc
  return next && isInForce(await rosterIn(store), next.import) ? withNext(doc) : doc
}

export async function peopleInForce(store: Reader, docs: readonly PersonDoc[]): Promise<PersonDoc[]> {
  if (!docs.some(({ next }) => next)) return [...docs]
  const roster = await rosterIn(store)
  return docs.map((doc) => (doc.next && isInForce(roster, doc.next.import) ? withNext(doc) : doc))
}

export async function unitsInForce(store: Reader, docs: readonly UnitDoc[]): Promise<UnitDoc[]> {
  if (!docs.some(({ next, born }) => next ?? born)) return [...docs]
  const roster = await rosterIn(store)
  return docs
    .filter(({ born }) => !born || isInForce(roster, born))
    .map((doc) => (doc.next && isInForce(roster, doc.next.import) ? unitWithNext(doc) : doc))
}

/** The person as the import says, with the posts it does not speak of. */
export function withNext(doc: PersonDoc): PersonDoc {
  const { next, ...rest } = doc
  if (!next) return doc
  const { name, phone, posts } = next
  return { ...rest, name, ...(phone && { phone }), posts: merged(doc.posts, posts) }
}

export function unitWithNext({ next, born: _born, until: _until, ...rest }: UnitDoc): UnitDoc {
  if (!next) return { ...rest, ...(_until && { until: _until }) }
  const { name, kind, until } = next
  return { ...rest, name, kind, ...(until && { until }) }
}

function merged(before: readonly Post[], coming: readonly Post[]): Post[] {
  const replaced = before.map((post) => coming.find(({ id }) => id === post.id) ?? post)
  return [...replaced, ...coming.filter(({ id }) => !before.some((post) => post.id === id))]
}
