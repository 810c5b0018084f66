import type { Api } from '@/contract/api'
import type { Input, Output } from '@/contract/endpoint'
import { planOf } from '@/domain/duty/book/book'
import { figuresOf } from '@/domain/duty/fold'
import { scoresOf } from '@/domain/duty/portrait'
import { portraitOf } from '@/domain/duty/views'
import { relationTo } from '@/domain/duty/who'
import { blankYear, yearId } from '@/domain/duty/year'
import { availableActions } from '@/domain/lifecycle/action'
import { brokenAt } from '../cases/integrity'
import { failAt } from '../failure'
import type { Signed } from '../ports'
import { bookOf } from './book'
import { dutyKind } from './kind'
import { ownerOf, thisYear, whose } from './whose'

const MOST_PEERS = 300

/** One call: the year and the one before it, and in the same breath the folded figures of the delegation. */
export async function portrait(
  ports: Signed,
  { year = thisYear(ports), deputy }: Input<Api['duty.portrait']>,
): Promise<Output<Api['duty.portrait']>> {
  const { actor, store } = ports
  const { congress } = actor.post
  const id = whose(ports, deputy)
  const ids = { this: yearId(congress, id, year), last: yearId(congress, id, year - 1) }
  const read = Promise.all([
    store.find('dutyYears', { where: { _id: { in: [ids.this, ids.last] } }, limit: 2 }),
    bookOf(ports, congress),
  ])
  const own = actor.person.id === id && actor.post.delegation
  const early = own ? peersOf(ports, own, year) : undefined
  const [docs, book] = await read
  const doc = docs.find(({ _id }) => _id === ids.this)
  const state = doc?.state ?? blankYear(congress, await ownerOf(ports, id), year)
  const relation = relationTo(state, actor)
  if (!relation) throw failAt('not-found')
  const peers = (await (early ?? peersOf(ports, state.deputy.delegation, year))).map((figures) =>
    scoresOf(figures, planOf(book, year)),
  )
  const before = docs.find(({ _id }) => _id === ids.last)?.state
  const context = await dutyKind.contextFor(ports, actor, state)
  const view = portraitOf(state, {
    ...context,
    relation,
    plan: planOf(book, year),
    peers,
    lastYear: before && {
      year: year - 1,
      total: (before.figures ?? figuresOf(before, book.tables)).total,
    },
  })
  const sound = !doc || brokenAt(dutyKind, doc, ports.hash) === 0
  return { view, offers: sound ? availableActions(dutyKind.machine, state, context) : [], rev: doc?.rev ?? 0 }
}

/** What the delegation's years add up to: figures only, never names. */
async function peersOf({ store, actor }: Signed, delegation: string, year: number) {
  const docs = await store.find('dutyYears', {
    where: { congress: actor.post.congress, delegation, year },
    limit: MOST_PEERS,
    fields: ['state.figures.times', 'state.figures.quality'],
  })
  return docs.flatMap(({ state }) => state.figures ?? [])
}
