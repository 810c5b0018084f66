import type { Api } from '@/contract/api'
import type { Input, Output } from '@/contract/endpoint'
import { partiesOf, type Actor } from '@/domain/people/people'
import { rowFields, rowFor } from '@/domain/suggestion/row'
import { stages, type Stage } from '@/domain/suggestion/suggestion'
import { readerFor, withPacks } from '../context'
import { nextCursor, PAGE, readCursor } from '../page'
import type { Signed } from '../ports'
import { searchTokens } from '../published/tokens'
import type { Where } from '../store/port'
import { listOf } from './list-of'

const FIELDS = ['sortKey', ...rowFields.map((path) => `state.${path}`)]

/** The cases this actor may see, latest change first. */
export async function list(
  ports: Signed,
  { stages, category, words, of, cursor }: Input<Api['suggestion.list']>,
): Promise<Output<Api['suggestion.list']>> {
  const scope = scopeOf(ports.actor)
  const tokens = searchTokens(words)
  if (!scope || (words !== '' && tokens.length === 0)) return { rows: [] }
  const after = readCursor(cursor)
  if (of) return listOf(ports, scope, of, after)
  const [ruled, docs] = await Promise.all([
    withPacks(ports, ports.actor.post.congress),
    ports.store.find('suggestions', {
      where: {
        ...scope,
        ...within(scope, stages),
        ...(category && { category }),
        ...(tokens.length > 0 && { tokens: { all: tokens } }),
        ...(after ? { sortKey: { lt: after } } : {}),
      },
      order: [['sortKey', 'desc']],
      limit: PAGE + 1,
      fields: FIELDS,
    }),
  ])
  const rows = docs.slice(0, PAGE).map(({ state }) => rowFor(state, readerFor(ruled, ports.actor, state)))
  return { rows, next: nextCursor(docs) }
}

/** How many cases this actor may see, by stage, and how much waits for them. */
export async function countStages(ports: Signed): Promise<Output<Api['suggestion.counts']>> {
  const { store, actor } = ports
  const scope = scopeOf(actor)
  const parties = partiesOf(actor)
  const { congress } = actor.post
  const shown = Object.keys(stages) as Stage[] // the keys of this very table
  const allowed = scope && 'stage' in scope ? shown.filter((stage) => STARTED.includes(stage)) : shown
  const [waiting, ...counts] = await Promise.all([
    parties.length > 0 ? store.count('inbox', { party: { in: parties }, congress, open: true }) : 0,
    ...(scope ? allowed.map((stage) => store.count('suggestions', { ...scope, stage })) : []),
  ])
  return { waiting, counts: counts.map((count, at) => ({ stage: allowed[at] ?? '', count })) }
}

/** The stages asked for, never beyond those the scope allows. */
function within(scope: Where, stages: readonly string[] | undefined): Where {
  if (!stages || stages.length === 0) return {}
  const allowed = 'stage' in scope ? stages.filter((stage) => STARTED.includes(stage)) : stages
  return { stage: { in: allowed.length > 0 ? allowed : ['none'] } }
}

const STARTED: readonly string[] = Object.keys(stages).filter((stage) => stage !== 'draft')

/** The cases an actor may see, as a condition on the store. */
export function scopeOf({ person, post }: Actor): Where | undefined {
  switch (post.role) {
    case 'deputy':
      return { partyIds: person.id, congress: post.congress }
    case 'unitHandler':
    case 'unitHead':
      return post.unit && { unitIds: post.unit.id, congress: post.congress }
    case 'deputyOffice':
      return { congress: post.congress, stage: { in: STARTED } }
    case 'governmentOffice':
      return { congress: post.congress, handedOver: true, stage: { in: STARTED } }
    case 'leader':
      return { congress: post.congress, no: { gt: 0 }, stage: { in: STARTED } }
    case 'presidium':
    case 'committee':
    case 'clock':
      return undefined
    default:
      return post.role satisfies never
  }
}
