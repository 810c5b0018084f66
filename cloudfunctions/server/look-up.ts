import type { Needs } from '@/domain/lifecycle/action'
import { postsIn } from '@/domain/people/people'
import { nothingFound, type Found, type KnownPerson } from '@/domain/suggestion/define'
import { takeFiles } from './files/take'
import { todayOf, type Ports } from './ports'

/** What an action said it needs: cases of this congress and people in office here; whoever is not, is not found. */
export async function lookUp(
  ports: Ports,
  congress: string,
  { cases = [], people = [], files = [] }: Needs,
  owner: string,
): Promise<Found> {
  if (cases.length === 0 && people.length === 0 && files.length === 0) return nothingFound
  if (files.length > 0) await takeFiles(ports.store, files, owner)
  const [docs, persons, kept] = await Promise.all([
    cases.length > 0
      ? ports.store.find('suggestions', { where: { _id: { in: cases } }, limit: cases.length })
      : [],
    people.length > 0
      ? ports.store.find('people', { where: { _id: { in: people } }, limit: people.length })
      : [],
    files.length > 0
      ? ports.store.find('files', { where: { _id: { in: files }, owner }, limit: files.length })
      : [],
  ])
  const today = todayOf(ports)
  const known = persons.flatMap(({ _id, name, posts }): KnownPerson[] => {
    const [post] = postsIn(posts, congress, today)
    return post ? [{ id: _id, name, role: post.role, delegation: post.delegation ?? '' }] : []
  })
  return {
    cases: Object.fromEntries(
      docs.filter((doc) => doc.congress === congress).map(({ _id, state }) => [_id, state]),
    ),
    people: Object.fromEntries(known.map((person) => [person.id, person])),
    files: Object.fromEntries(
      kept
        .filter(({ waiting }) => waiting !== 'closed')
        .map(({ id, name, type, size, fileId, sha256 }) => [id, { id, name, type, size, fileId, sha256 }]),
    ),
  }
}
