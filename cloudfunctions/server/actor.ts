import { postInForce, holdsOn, type Actor, type Post } from '@/domain/people/people'
import { personAtDesk } from './desk/session'
import { failAt } from './failure'
import { personInForce } from './people/in-force'
import { todayOf, type Caller, type WritingPorts } from './ports'
import type { PersonDoc } from './store/documents'

/** Whoever calls, under a post held today. Leaving office ends access at once. */
export async function actorOf(
  ports: WritingPorts,
  caller: Caller,
  wantedPost: string | undefined,
): Promise<{ actor: Actor; posts: Post[] }> {
  const found = await callingPerson(ports, caller)
  const person = found && (await personInForce(ports.store, found))
  const today = todayOf(ports)
  // No person is the clock, whatever a document of people says.
  const posts = (person?.posts ?? []).filter((one) => one.role !== 'clock' && holdsOn(one, today))
  const post = postInForce(posts, today, wantedPost)
  if (!person || !post) throw failAt('unauthenticated')
  return { actor: { person: { id: person._id, name: person.name }, post }, posts }
}

/** The person behind the openid, or at the signed-in desk. */
async function callingPerson(ports: WritingPorts, { openid, desk }: Caller): Promise<PersonDoc | undefined> {
  if (desk !== undefined) return personAtDesk(ports, desk)
  // What stands for somebody not yet bound holds a colon, which no openid does.
  if (!openid || openid.includes(':')) return undefined
  const [person] = await ports.store.find('people', { where: { openid }, limit: 1 })
  return person
}

/** The clock acts for every congress; only a timer of the platform may be it. */
export const clockActor = (congress: string, today: Post['since']): Actor => ({
  person: { id: 'clock', name: '系统计时' },
  post: { id: 'clock', role: 'clock', congress, since: today },
})
