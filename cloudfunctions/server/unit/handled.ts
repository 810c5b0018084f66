import type { Api } from '@/contract/api'
import type { Input, Output } from '@/contract/endpoint'
import { audienceOf } from '@/domain/similar/showing'
import type { Suggestion } from '@/domain/suggestion/suggestion'
import { Failure, failAt } from '../failure'
import type { Signed } from '../ports'
import { alikeFor } from '../similar/alike'
import { get } from '../store/port'
import { suggestionKind } from '../suggestion/kind'

type Handled = Output<Api['unit.handled']>['units'][number]

const MOST = 30
const FIELDS = [
  'congress',
  'state.units.unit',
  'state.units.part',
  'state.returns.unit',
  'state.returns.state',
]

/** Which units have had published cases like this one in hand: led, supported, or given back. */
export async function listHandled(
  ports: Signed,
  { id }: Input<Api['unit.handled']>,
): Promise<Output<Api['unit.handled']>> {
  const { congress, role } = ports.actor.post
  if (role !== 'governmentOffice' && role !== 'deputyOffice')
    throw new Failure('not-yours', '承办单位的推荐供分办时查看')
  const doc = await get(ports.store, 'suggestions', id)
  if (!doc || !suggestionKind.isSeen(doc.state, ports.actor)) throw failAt('not-found')
  const { content, number } = doc.state
  const alike = await alikeFor(ports, [audienceOf.everyone(congress)], {
    title: content.title,
    asks: content.asks,
    category: number?.category,
  })
  const ids = [...new Set(alike.map(({ entry }) => entry.caseId))].filter((one) => one !== id).slice(0, MOST)
  if (ids.length === 0) return { units: [] }
  const cases = await ports.store.find('suggestions', {
    where: { _id: { in: ids } },
    limit: MOST,
    fields: FIELDS,
  })
  return { units: handledBy(cases.filter((one) => one.congress === congress).map(({ state }) => state)) }
}

function handledBy(cases: readonly Pick<Suggestion, 'units' | 'returns'>[]): Handled[] {
  const known = new Map<string, Handled>()
  const add = (id: string, what: 'led' | 'supported' | 'returned') => {
    const before = known.get(id) ?? { id, led: 0, supported: 0, returned: 0 }
    known.set(id, { ...before, [what]: before[what] + 1 })
  }
  for (const { units, returns } of cases) {
    for (const { unit, part } of units) add(unit.id, part === 'supporting' ? 'supported' : 'led')
    for (const { unit, state } of returns) if (state === 'granted') add(unit.id, 'returned')
  }
  return [...known.values()].sort(
    (a, b) => b.led - a.led || b.supported - a.supported || (a.id < b.id ? -1 : 1),
  )
}
