import type { Input, Output } from '@/contract/endpoint'
import type { RosterApi } from '@/contract/roster'
import { holdsOn, roles } from '@/domain/people/people'
import { unitKinds } from '@/domain/people/roster-columns'
import { PAGE, readCursor } from '../page'
import { todayOf, type Signed } from '../ports'
import { unbound } from './apply'
import { peopleInForce, unitsInForce } from './in-force'
import { knownUnits } from './known'
import { forOffice } from './office'

const LAST_LETTER = '\uffff'
const MOST_UNITS = 1000

/** The people of this congress; what they are elsewhere is not this office's business. */
export async function listPeople(
  ports: Signed,
  { q, cursor }: Input<RosterApi['roster.people']>,
): Promise<Output<RosterApi['roster.people']>> {
  const congress = forOffice(ports)
  const after = readCursor(cursor)
  const docs = await ports.store.find('people', {
    where: {
      'posts.congress': congress,
      ...(q ? { name: { gte: q, lt: q + LAST_LETTER } } : {}),
      ...(after ? { _id: { gt: after } } : {}),
    },
    order: [['_id', 'asc']],
    limit: PAGE + 1,
  })
  const today = todayOf(ports)
  const shown = await peopleInForce(ports.store, docs.slice(0, PAGE))
  return {
    people: shown.map(({ _id, name, phone = '', openid, posts }) => ({
      id: _id,
      name,
      phone,
      bound: openid !== unbound(_id),
      posts: posts
        .filter((post) => post.congress === congress)
        .map((post) => ({
          id: post.id,
          role: post.role,
          roleLabel: roles[post.role],
          place: post.unit?.name ?? post.delegation ?? '',
          since: post.since,
          until: post.until,
          now: holdsOn(post, today),
        })),
    })),
    next: docs.length > PAGE ? docs[PAGE - 1]?._id : undefined,
  }
}

export async function listRosterUnits(ports: Signed): Promise<Output<RosterApi['roster.units']>> {
  const congress = forOffice(ports)
  const docs = await ports.store.find('units', { where: { congress }, limit: MOST_UNITS })
  const [units, known] = await Promise.all([unitsInForce(ports.store, docs), knownUnits(ports, congress)])
  return {
    units: units.map(({ _id, name, kind, until, successor }) => ({
      id: _id,
      name,
      kindLabel: kind in unitKinds ? unitKinds[kind as keyof typeof unitKinds] : kind,
      until,
      cases: known.find(({ id }) => id === _id)?.openCases ?? 0,
      ...(successor && until && { successor: successor.unit.name }),
    })),
  }
}
