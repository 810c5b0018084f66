import type { Api } from '@/contract/api'
import type { Output } from '@/contract/endpoint'
import { isOverdue, replyDue } from '@/domain/suggestion/clock'
import { answering } from '@/domain/suggestion/suggestion'
import { rulesFor, withPacks } from '../context'
import { COMMITTEE, isInOffice, todayOf, type Signed } from '../ports'

const MOST = 1000
const FIELDS = [
  'state.pack',
  'state.handedOverOn',
  'state.dispatchedOn',
  'state.units.unit',
  'state.units.part',
  'state.extension',
  'state.rounds.number',
  'state.rounds.startedOn',
]

/** The units of the congress, each with the cases it leads now and how many of them are late. */
export async function listUnits(ports: Signed): Promise<Output<Api['unit.list']>> {
  const { congress } = ports.actor.post
  const [ruled, units, cases] = await Promise.all([
    withPacks(ports, congress),
    ports.directory.units(congress),
    ports.store.find('suggestions', { where: { congress, stage: 'handling' }, limit: MOST, fields: FIELDS }),
  ])
  const today = todayOf(ports)
  const load = new Map<string, { open: number; overdue: number }>()
  for (const { state } of cases) {
    const { rules, holidays } = rulesFor(ruled, state)
    const late = isOverdue(replyDue(state, rules, holidays), today)
    for (const { unit } of answering(state)) {
      const { open, overdue } = load.get(unit.id) ?? { open: 0, overdue: 0 }
      load.set(unit.id, { open: open + 1, overdue: overdue + (late ? 1 : 0) })
    }
  }
  return {
    units: units
      .filter((unit) => unit.kind !== COMMITTEE && isInOffice(unit, today))
      .map(({ _id, name, kind }) => ({ id: _id, name, kind, open: 0, overdue: 0, ...load.get(_id) })),
  }
}
