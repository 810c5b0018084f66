import type { Post } from '@/domain/people/people'
import type { PlainDate } from '@/domain/shared/plain-date'
import type { WritingPorts } from '../ports'
import { changePerson } from './change'
import { peopleOf } from './known'

/** Nobody works in a unit after its last day: posts in it that would last longer end with it. */
export async function endPostsIn(
  ports: WritingPorts,
  congress: string,
  unit: string,
  until: PlainDate,
): Promise<number> {
  const lasts = (post: Post) =>
    post.congress === congress && post.unit?.id === unit && (!post.until || post.until > until)
  const people = (await peopleOf(ports, congress)).filter(({ posts }) => posts.some(lasts))
  for (const { _id } of people) {
    await changePerson(ports.store, _id, ({ posts }) =>
      posts.some(lasts)
        ? { posts: posts.map((post) => (lasts(post) ? ended(post, until) : post)) }
        : undefined,
    )
  }
  return people.length
}

/** A post that was to begin later ends before it begins: it is held on no day. */
const ended = (post: Post, until: PlainDate): Post => ({ ...post, until })
