import type { Input, Output } from '@/contract/endpoint'
import type { RosterApi } from '@/contract/roster'
import { abolitionFault, type UnitInHand } from '@/domain/people/abolish'
import { bothAnswer } from '@/domain/suggestion/carry'
import { Failure, failAt, failWith } from '../failure'
import { todayOf, type Ports, type Signed, type WritingPorts } from '../ports'
import { get } from '../store/port'
import { IN_HAND, knownUnits } from './known'
import { forOffice } from './office'
import { endPostsIn } from './unit-posts'

const MOST = 1000
/** Stages at which a motion is before a committee. */
const BEFORE_COMMITTEE = ['examining', 'deferred']

/** The last day of a unit, and who takes over what it has in hand once that day is over. */
export async function abolishUnit(
  ports: Signed<WritingPorts>,
  { unit: id, until, successor: wanted, reason }: Input<RosterApi['roster.abolish']>,
): Promise<Output<RosterApi['roster.abolish']>> {
  const congress = forOffice(ports)
  const units = await inHand(ports, congress)
  const unit = units.find((one) => one.id === id)
  if (!unit) throw new Failure('not-found-inside', '没有这个单位，请刷新后重选')
  const successor = wanted === undefined ? undefined : units.find((one) => one.id === wanted)
  if (wanted !== undefined && !successor)
    throw new Failure('not-found-inside', '没有这个承接单位，请重新选择')
  const [both, referred] = await Promise.all([
    successor ? countOfBoth(ports, id, successor.id) : 0,
    unit.kind === 'committee' ? motionsBefore(ports, congress, id) : 0,
  ])
  const fault = abolitionFault({ unit, until, successor, bothAnswer: both, referred }, todayOf(ports))
  if (fault) throw failWith(fault)
  const doc = await get(ports.store, 'units', id)
  if (!doc || doc.next || doc.born) throw new Failure('too-early', '名册正在导入，请两分钟后再试')
  const rev = doc.rev ?? 0
  const change = {
    until,
    successor: successor && { unit: { id: successor.id, name: successor.name }, reason },
    rev: rev + 1,
  }
  // A unit that was never changed has no version yet: then its name stands for it.
  const seen = { _id: id, ...(doc.rev === undefined ? { name: doc.name } : { rev }) }
  if ((await ports.store.updateIf('units', seen, change)) !== 'done') throw failAt('stale')
  await endPostsIn(ports, congress, id, until)
  return { unit: id, cases: unit.cases }
}

async function inHand(ports: Ports, congress: string): Promise<UnitInHand[]> {
  const known = await knownUnits(ports, congress)
  return known.map(({ id, name, kind, until, openCases }) => ({ id, name, kind, until, cases: openCases }))
}

async function countOfBoth({ store }: Ports, from: string, to: string): Promise<number> {
  const docs = await store.find('suggestions', {
    where: { unitIds: from, stage: { in: IN_HAND } },
    order: [['sortKey', 'desc']],
    limit: MOST,
    fields: ['state.units.unit', 'state.units.part'],
  })
  return docs.filter(({ state }) => bothAnswer(state, from, to)).length
}

async function motionsBefore({ store }: Ports, congress: string, committee: string): Promise<number> {
  const docs = await store.find('motions', {
    where: { committeeId: committee, congress, stage: { in: BEFORE_COMMITTEE } },
    order: [['sortKey', 'desc']],
    limit: MOST,
    fields: ['stage'],
  })
  return docs.length
}
