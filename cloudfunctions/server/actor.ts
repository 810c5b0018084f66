import { postInForce, holdsOn, type Actor, type Post } from '@/domain/people/people'
import { failAt } from './failure'
import { todayOf, type Caller, type Ports } from './ports'

/** The person behind the openid, under a post held today. Leaving office ends access at once. */
export async function actorOf(
  ports: Ports,
  { openid }: Caller,
  wantedPost: string | undefined,
): Promise<{ actor: Actor; posts: Post[] }> {
  if (!openid) throw failAt('unauthenticated')
  const [person] = await ports.store.find('people', { where: { openid }, limit: 1 })
  const today = todayOf(ports)
  // No person is the clock, whatever a document of people says.
  const posts = (person?.posts ?? []).filter((one) => one.role !== 'clock' && holdsOn(one, today))
  const post = postInForce(posts, today, wantedPost)
  if (!person || !post) throw failAt('unauthenticated')
  return { actor: { person: { id: person._id, name: person.name }, post }, posts }
}

/** The clock acts for every congress; only a timer of the platform may be it. */
export const clockActor = (congress: string, today: Post['since']): Actor => ({
  person: { id: 'clock', name: '系统计时' },
  post: { id: 'clock', role: 'clock', congress, since: today },
})
