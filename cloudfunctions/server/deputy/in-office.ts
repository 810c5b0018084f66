import type { Invitable } from '@/domain/activity/define'
import { holdsOn, postsIn, type PersonRef } from '@/domain/people/people'
import { peopleOf } from '../people/known'
import { todayOf, type Ports } from '../ports'

/** Deputies of a congress in office today, by delegation. */
export async function deputiesInOffice(ports: Ports, congress: string): Promise<Invitable[]> {
  const today = todayOf(ports)
  return (await peopleOf(ports, congress))
    .flatMap(({ _id, name, posts }) => {
      const post = posts.find(
        (one) => one.role === 'deputy' && one.congress === congress && holdsOn(one, today),
      )
      const { delegation = '', expertise = [] } = post ?? {}
      return post ? [{ id: _id, name, delegation, expertise }] : []
    })
    .sort((a, b) => a.delegation.localeCompare(b.delegation, 'zh') || (a.id < b.id ? -1 : 1))
}

/** Leaders in office today, as 领办 and 督办 choose them. */
export async function leadersInOffice(ports: Ports, congress: string): Promise<PersonRef[]> {
  const today = todayOf(ports)
  return (await peopleOf(ports, congress))
    .filter(({ posts }) => postsIn(posts, congress, today).some(({ role }) => role === 'leader'))
    .map(({ _id, name }) => ({ id: _id, name }))
}
