import { addDays } from '@/domain/shared/plain-date'
import type { UnitDoc } from '../store/documents'
import { motionKind } from '../motion/kind'
import { unitsInForce } from '../people/in-force'
import { IN_HAND } from '../people/known'
import { endPostsIn } from '../people/unit-posts'
import { todayOf, type WritingPorts } from '../ports'
import { get } from '../store/port'
import { suggestionKind } from '../suggestion/kind'
import { BATCH, type Chore } from './chore'
import { clockActs } from './clock-acts'

const MOST_CONGRESSES = 100
const RECENT_DAYS = 3

/**
 * What an abolished unit had in hand goes to the unit that the roster names, the day after its last: handling, what
 * was talked over, and every promise. A case that is taken over is the old unit's no more, so it happens once.
 */
export const takeOvers: Chore = {
  what: 'takenOver',
  ids: async (ports) => {
    const found: string[] = []
    for (const unit of await abolished(ports)) {
      await endPostsOf(ports, unit)
      for (const kind of ['suggestions', 'motions'] as const)
        found.push(...(await inHandOf(ports, kind, unit)).map((id) => `${kind}|${unit._id}|${id}`))
    }
    return found
  },
  carry: async (ports, key) => {
    const [kind, unitId = '', id = ''] = key.split('|')
    const doc = await get(ports.store, 'units', unitId)
    const [unit] = doc ? await unitsInForce(ports.store, [doc]) : []
    if (!unit?.successor || !isAbolished(unit, todayOf(ports))) return false
    const { unit: to, reason } = unit.successor
    const input = { from: unitId, to: to.id, reason: `“${unit.name}”${unit.until ?? ''} 撤销：${reason}` }
    return kind === 'motions'
      ? clockActs(motionKind, ports, id, 'takeOver', input)
      : clockActs(suggestionKind, ports, id, 'takeOver', input)
  },
}

async function abolished({ store, directory, now }: WritingPorts): Promise<UnitDoc[]> {
  const congresses = await store.find('congresses', {
    where: { _id: { gt: '' } },
    limit: MOST_CONGRESSES,
    fields: ['name'],
  })
  const units = await Promise.all(congresses.map(({ _id }) => directory.units(_id)))
  const today = todayOf({ now })
  return units.flat().filter((unit) => isAbolished(unit, today))
}

function isAbolished({ until, successor }: UnitDoc, today: string): boolean {
  return successor !== undefined && until !== undefined && until < today
}

/** Once more for what a crash left undone when the last day was set; not for ever, as it reads everybody. */
async function endPostsOf(ports: WritingPorts, { _id, congress, until }: UnitDoc): Promise<void> {
  if (until && until >= addDays(todayOf(ports), -RECENT_DAYS)) await endPostsIn(ports, congress, _id, until)
}

async function inHandOf(
  { store }: WritingPorts,
  kind: 'suggestions' | 'motions',
  { _id }: UnitDoc,
): Promise<string[]> {
  const order = [['sortKey', 'desc']] as const
  if (kind === 'suggestions') {
    const where = { unitIds: _id, stage: { in: IN_HAND } }
    return (await store.find(kind, { where, order, limit: BATCH, fields: ['rev'] })).map((doc) => doc._id)
  }
  const where = { unitIds: _id, stage: 'following' }
  const fields = ['state.items.unit', 'state.items.state']
  const docs = await store.find(kind, { where, order, limit: BATCH, fields })
  return docs
    .filter(({ state }) => state.items.some((item) => item.unit.id === _id && item.state !== 'kept'))
    .map((doc) => doc._id)
}
