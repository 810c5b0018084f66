import type { Api } from '@/contract/api'
import type { Input, Output } from '@/contract/endpoint'
import { rowFields, rowFor } from '@/domain/motion/row'
import type { Actor } from '@/domain/people/people'
import { packFor } from '@/domain/rules/in-force'
import { momentOf } from '../moment'
import { nextCursor, PAGE, readCursor } from '../page'
import type { Signed } from '../ports'
import { sessionsById } from '../session/sessions-of'
import type { Where } from '../store/port'

const FIELDS = ['sortKey', ...rowFields.map((path) => `state.${path}`)]

/** The motions this actor may see, latest change first: one's own, or what the congress has taken up. */
export async function listMotions(
  ports: Signed,
  { scope: wanted, cursor }: Input<Api['motion.list']>,
): Promise<Output<Api['motion.list']>> {
  const { store, actor } = ports
  const scope = scopeOf(actor, wanted)
  if (!scope) return { rows: [] }
  const after = readCursor(cursor)
  const [packs, docs, sessions] = await Promise.all([
    ports.directory.packs(actor.post.congress),
    store.find('motions', {
      where: { ...scope, ...(after ? { sortKey: { lt: after } } : {}) },
      order: [['sortKey', 'desc']],
      limit: PAGE + 1,
      fields: FIELDS,
    }),
    sessionsById(store, actor.post.congress),
  ])
  const moment = momentOf(ports)
  const rows = docs.slice(0, PAGE).map(({ state }) =>
    rowFor(state, {
      actor,
      ...moment,
      sessions,
      rules: packFor(packs.motion, state.pack, moment.today),
      holidays: ports.holidays,
    }),
  )
  return { rows, next: nextCursor(docs) }
}

function scopeOf({ person, post }: Actor, wanted: 'mine' | 'all'): Where | undefined {
  const { congress } = post
  const numbered = { congress, no: { gt: 0 } }
  switch (post.role) {
    case 'deputy':
      return wanted === 'mine' ? { deputyIds: person.id, congress } : { congress, decided: true }
    case 'deputyOffice':
      return { congress, proposed: true }
    case 'presidium':
    case 'leader':
      return numbered
    case 'committee':
      return post.unit && { committeeId: post.unit.id, congress }
    case 'governmentOffice':
      return { congress, decided: true }
    case 'unitHandler':
    case 'unitHead':
      return post.unit && { unitIds: post.unit.id, congress }
    case 'clock':
      return undefined
    default:
      return post.role satisfies never
  }
}
