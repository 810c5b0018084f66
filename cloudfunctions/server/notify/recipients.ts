import { holdsOn, partiesOf } from '@/domain/people/people'
import type { MessageDoc } from '../message/message-doc'
import { peopleInForce } from '../people/in-force'
import { todayOf, type Ports } from '../ports'
import type { PersonDoc } from '../store/documents'
import type { Where } from '../store/port'
import type { Holder } from './quota'

const MOST_AT_A_DESK = 200

/** The persons a message is for today, each under the WeChat they are bound to. Whoever is bound to none is left out. */
export async function recipientsOf(
  ports: Ports,
  { to, congress }: Pick<MessageDoc, 'to' | 'congress'>,
): Promise<Holder[]> {
  const docs = await ports.store.find('people', { where: whoAt(to), limit: MOST_AT_A_DESK })
  const today = todayOf(ports)
  return (await peopleInForce(ports.store, docs))
    .filter((person) =>
      person.posts.some(
        (post) => post.congress === congress && holdsOn(post, today) && answersFor(person, post, to),
      ),
    )
    .flatMap(({ _id, openid }) => (openid.includes(':') ? [] : [{ person: _id, openid }]))
}

function answersFor({ _id: id, name }: PersonDoc, post: PersonDoc['posts'][number], to: string): boolean {
  return to === id || partiesOf({ person: { id, name }, post }).includes(to)
}

/** Who may be meant, as far as an index can tell. */
function whoAt(to: string): Where {
  const [kind, id] = to.split(':')
  switch (kind) {
    case 'person':
      return { _id: id ?? '' }
    case 'handler':
    case 'head':
    case 'committee':
      return { 'posts.unit.id': id ?? '' }
    case 'deputyOffice':
    case 'governmentOffice':
    case 'presidium':
      return { 'posts.congress': id ?? '', 'posts.role': kind }
    default:
      return { _id: to }
  }
}
