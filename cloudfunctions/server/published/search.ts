import type { Input, Output } from '@/contract/endpoint'
import type { PublicApi } from '@/contract/public'
import { publicPageOn, publicRowFor } from '@/domain/suggestion/public-view'
import { nextCursor, PAGE, readCursor } from '../page'
import { todayOf, type Ports } from '../ports'
import { searchTokens } from './tokens'

const FIELDS = [
  'sortKey',
  'published.code',
  'published.no',
  'published.year',
  'published.title',
  'published.stage',
  'published.units',
  'published.replyClass',
  'published.classMeaning',
  'published.answers.text',
  'published.promises',
]

/** Published suggestions, newest first, that hold every pair of characters looked for. */
export async function search(
  ports: Ports,
  { q, year, replyClass, cursor }: Input<PublicApi['published.search']>,
): Promise<Output<PublicApi['published.search']>> {
  const after = readCursor(cursor)
  const tokens = searchTokens(q)
  if (q.trim() !== '' && tokens.length === 0) return { rows: [] }
  const docs = await ports.store.find('published', {
    where: {
      visible: true,
      ...(tokens.length > 0 ? { tokens: { all: tokens } } : {}),
      ...(year === undefined ? {} : { year }),
      ...(replyClass === undefined ? {} : { replyClass }),
      ...(after ? { sortKey: { lt: after } } : {}),
    },
    order: [['sortKey', 'desc']],
    limit: PAGE + 1,
    fields: FIELDS,
  })
  const today = todayOf(ports)
  return {
    rows: docs.slice(0, PAGE).map(({ published }) => publicRowFor(publicPageOn(published, today))),
    next: nextCursor(docs),
  }
}
