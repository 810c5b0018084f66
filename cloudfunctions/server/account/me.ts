import type { Api } from '@/contract/api'
import type { Output } from '@/contract/endpoint'
import { roles, type Post } from '@/domain/people/people'
import { todayOf, type Signed } from '../ports'

type Me = Output<Api['account.me']>

export async function me(ports: Signed): Promise<Me> {
  const { actor, posts } = ports
  const congress = await ports.directory.congress(actor.post.congress)
  return {
    person: actor.person,
    post: postView(actor.post),
    posts: posts.map(postView),
    congress: {
      id: actor.post.congress,
      name: congress?.name ?? '',
      session: congress?.session ?? '',
    },
    today: todayOf(ports),
  }
}

function postView({ id, role, congress, unit, delegation }: Post): Me['post'] {
  return { id, role, roleLabel: roles[role], congress, unit, delegation }
}
