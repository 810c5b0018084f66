import type { Input, Output } from '@/contract/endpoint'
import { publicCode, type PublicApi } from '@/contract/public'
import { publicPageOn, publicRowFor } from '@/domain/suggestion/public-view'
import { nextCursor, PAGE, readCursor } from '../page'
import { todayOf, type Ports } from '../ports'
import type { Where } from '../store/port'
import { facetOf } from './facets'
import { searchTokens } from './tokens'

const FIELDS = [
  'sortKey',
  'published.code',
  'published.title',
  'published.stage',
  'published.units',
  'published.replyClass',
  'published.classMeaning',
  'published.answers.text',
  'published.promises',
]

/** Found are counted this far, so that a count costs the same however many there are. */
const MOST_COUNTED = 100

type Asked = Input<PublicApi['published.search']>

/** Published suggestions, newest first, under everything chosen, that hold every pair of characters looked for. */
export async function search(
  ports: Ports,
  { cursor, ...asked }: Asked,
): Promise<Output<PublicApi['published.search']>> {
  const { store } = ports
  const after = readCursor(cursor)
  const where = conditionOf(asked)
  if (!where) return { rows: [], found: 0 }
  const order = 'code' in where ? [] : ([['sortKey', 'desc']] as const)
  const docs = await store.find('published', {
    where: { ...where, ...(after ? { sortKey: { lt: after } } : {}) },
    order,
    limit: PAGE + 1,
    fields: FIELDS,
  })
  const today = todayOf(ports)
  const rows = docs.slice(0, PAGE).map(({ published }) => publicRowFor(publicPageOn(published, today)))
  const next = nextCursor(docs)
  if (after) return { rows, next }
  if (!next) return { rows, found: rows.length }
  const counted = await store.find('published', { where, order, limit: MOST_COUNTED, fields: ['_id'] })
  return { rows, next, found: counted.length }
}

/** Undefined when nothing can be found: the words hold no letter to look for. */
function conditionOf({ q, unit, ...choice }: Omit<Asked, 'cursor'>): Where | undefined {
  const code = publicCode.safeParse(q)
  if (code.success) return { visible: true, code: code.data }
  const tokens = searchTokens(q)
  if (q !== '' && tokens.length === 0) return undefined
  const facet = facetOf(choice)
  return {
    visible: true,
    ...(tokens.length > 0 ? { tokens: { all: tokens } } : {}),
    ...(facet && { facets: facet }),
    ...(unit && { units: unit }),
  }
}
