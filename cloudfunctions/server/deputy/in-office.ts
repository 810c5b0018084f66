import type { DeputyRef } from '@/domain/motion/motion'
import { holdsOn } from '@/domain/people/people'
import { todayOf, type Ports } from '../ports'

/** More than any congress of a district has. */
const MOST = 1000

/** Deputies of a congress in office today, by delegation. */
export async function deputiesInOffice(ports: Ports, congress: string): Promise<DeputyRef[]> {
  const today = todayOf(ports)
  const people = await ports.store.find('people', {
    where: { 'posts.congress': congress, 'posts.role': 'deputy' },
    limit: MOST,
    fields: ['name', 'posts'],
  })
  return people
    .flatMap(({ _id, name, posts }) => {
      const post = posts.find(
        (one) => one.role === 'deputy' && one.congress === congress && holdsOn(one, today),
      )
      return post ? [{ id: _id, name, delegation: post.delegation ?? '' }] : []
    })
    .sort((a, b) => a.delegation.localeCompare(b.delegation, 'zh') || (a.id < b.id ? -1 : 1))
}
