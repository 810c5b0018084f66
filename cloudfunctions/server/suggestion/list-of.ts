import type { Api } from '@/contract/api'
import type { Output } from '@/contract/endpoint'
import type { ListInput } from '@/domain/figures/board-schema'
import { rowFields, rowFor } from '@/domain/suggestion/row'
import { readerFor, withPacks } from '../context'
import { rowsWhere, whereOf } from '../figures/cases-of'
import { nextCursor, PAGE } from '../page'
import type { Signed } from '../ports'
import type { Where } from '../store/port'
import type { SuggestionDoc } from './suggestion-doc'

const FIELDS = rowFields.map((path) => `state.${path}`)

/** The cases behind a figure: a page of its rows, then those cases. */
export async function listOf(
  ports: Signed,
  scope: Where,
  of: ListInput,
  after: string | undefined,
): Promise<Output<Api['suggestion.list']>> {
  const [ruled, found] = await Promise.all([
    withPacks(ports, ports.actor.post.congress),
    rowsWhere(ports, whereOf(ports, of), after),
  ])
  const ids = found.slice(0, PAGE).map(({ _id }) => _id)
  const cases = await casesById(ports, scope, ids, FIELDS)
  const rows = cases.map(({ state }) => rowFor(state, readerFor(ruled, ports.actor, state)))
  return { rows, next: nextCursor(found) }
}

/** These cases, as far as they may be seen, in this order. */
export async function casesById(
  { store }: Signed,
  scope: Where,
  ids: readonly string[],
  fields: readonly string[],
): Promise<SuggestionDoc[]> {
  if (ids.length === 0) return []
  const docs = await store.find('suggestions', { where: { ...scope, _id: { in: ids } }, limit: PAGE, fields })
  return [...docs].sort((a, b) => ids.indexOf(a._id) - ids.indexOf(b._id))
}
