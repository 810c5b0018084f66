import type { Input, Output } from '@/contract/endpoint'
import type { RosterApi } from '@/contract/roster'
import type { Post } from '@/domain/people/people'
import { appoint, leave } from '@/domain/people/term'
import { isRefusal, type Refusal } from '@/domain/shared/refusal'
import { Failure, failWith } from '../failure'
import { committeesInOffice, unitsInOffice, type Signed, type WritingPorts } from '../ports'
import type { PersonDoc } from '../store/documents'
import { changePerson } from './change'
import { forOffice } from './office'

type Ports = Signed<WritingPorts>

export async function appointTo(
  ports: Ports,
  { person, unit, ...term }: Input<RosterApi['roster.appoint']>,
): Promise<Output<RosterApi['roster.appoint']>> {
  const congress = forOffice(ports)
  const found =
    unit === undefined
      ? undefined
      : {
          ...(await unitsInOffice(ports, congress)),
          ...(await committeesInOffice(ports, congress)),
        }[unit]
  if (unit !== undefined && !found) throw new Failure('not-found-inside', '没有这个单位，请重新选择')
  const id = `post-${ports.salt().slice(0, 20)}`
  return changing(ports, person, (posts) => appoint(posts, { ...term, unit: found }, { id, congress }))
}

export async function leaveOffice(
  ports: Ports,
  { person, post, until }: Input<RosterApi['roster.leave']>,
): Promise<Output<RosterApi['roster.leave']>> {
  forOffice(ports)
  if (post === ports.actor.post.id)
    throw new Failure('not-allowed', '不能给自己正在用的身份办理离任，请由另一位工作人员办理')
  return changing(ports, person, (posts) => leave(posts, post, until))
}

/** Changes the posts a person holds in this congress; the person is one of its own. */
async function changing(
  ports: Ports,
  person: string,
  change: (posts: readonly Post[]) => Post | Refusal,
): Promise<{ post: string }> {
  let changed: Post | undefined
  const done = await changePerson(ports.store, person, (doc) => {
    mayChange(doc, forOffice(ports))
    const post = change(doc.posts.filter(({ congress }) => congress === forOffice(ports)))
    if (isRefusal(post)) throw failWith(post)
    changed = post
    return { posts: [...doc.posts.filter(({ id }) => id !== post.id), post] }
  })
  if (done === 'absent' || !changed) throw nobodyThere()
  return { post: changed.id }
}

/** Nobody of that id, and somebody of another congress, are told alike. */
export const nobodyThere = () => new Failure('not-found-inside', '名册里没有这位人员，请刷新后重选')

export function mayChange(doc: PersonDoc | undefined, congress: string): asserts doc is PersonDoc {
  if (!doc?.posts.some((post) => post.congress === congress)) throw nobodyThere()
  if (doc.next) throw new Failure('too-early', '名册正在导入，请两分钟后再试')
}
