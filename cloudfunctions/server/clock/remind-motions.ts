import { actions } from '@/domain/motion/actions'
import { alarms } from '@/domain/motion/alarms'
import { packFor } from '@/domain/rules/in-force'
import { motionKind } from '../motion/kind'
import { todayOf, type WritingPorts } from '../ports'
import type { Chore } from './chore'
import { clockActs } from './clock-acts'
import { motionsAt } from './motions-at'

/** People who have to be reminded of what is due in a motion: each once at each level. */
export const remindMotions: Chore = {
  what: 'remindedOfMotions',
  ids: due,
  carry: (ports, id) => clockActs(motionKind, ports, id, 'remind'),
}

/** What the turns of a motion follow from; whole documents would not fit into one answer of the database. */
const FIELDS = [
  'id',
  'congress',
  'stage',
  'lead',
  'session',
  'pack',
  'content.title',
  'signatures.state',
  'signatures.deputy',
  'returned',
  'referredTo',
  'decision',
  'acknowledged',
  'withdrawalRequest',
  'items',
  'reminded',
].map((path) => `state.${path}`)

async function due(ports: WritingPorts): Promise<string[]> {
  const today = todayOf(ports)
  const found: string[] = []
  for (const stage of actions.remind.from) {
    for (const { doc, sessions } of await motionsAt(ports, stage, FIELDS)) {
      const packs = await ports.directory.packs(doc.congress)
      const rules = packFor(packs.motion, doc.state.pack, today)
      if (alarms(doc.state, { today, rules, sessions, holidays: ports.holidays }).length > 0)
        found.push(doc._id)
    }
  }
  return found
}
