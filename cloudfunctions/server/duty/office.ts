import type { Api } from '@/contract/api'
import type { Input, Output } from '@/contract/endpoint'
import { ABSENCES_THAT_END_OFFICE, unapprovedAbsences } from '@/domain/duty/absence'
import { Failure } from '../failure'
import type { Signed } from '../ports'
import { get } from '../store/port'
import { deputiesOf } from './deputies'
import { forOffice, thisYear } from './whose'

const MOST = 1000

/** Years in which something waits for 代表工委. */
export async function reviews(ports: Signed): Promise<Output<Api['duty.reviews']>> {
  forOffice(ports)
  const docs = await ports.store.find('dutyYears', {
    where: { congress: ports.actor.post.congress, waiting: true },
    order: [['_id', 'asc']],
    limit: 200,
    fields: [
      'state.deputy',
      'state.year',
      'state.declarations.state',
      'state.appeals',
      'state.statements.state',
    ],
  })
  return {
    rows: docs.map(({ state: { deputy, year, declarations, appeals, statements } }) => ({
      deputy,
      year,
      declarations: declarations.filter(({ state }) => state === 'first' || state === 'final').length,
      appeals: appeals.filter(({ decision }) => !decision).length,
      objections: statements.filter(({ state }) => state === 'objected').length,
    })),
  }
}

const byDelegation = (a: { delegation: string; id: string }, b: { delegation: string; id: string }) =>
  `${a.delegation}|${a.id}` < `${b.delegation}|${b.id}` ? -1 : 1

/** Everybody, by delegation and id. Points are not read, so nothing here can put deputies in their order. */
export async function roster(
  ports: Signed,
  { year = thisYear(ports) }: Input<Api['duty.roster']>,
): Promise<Output<Api['duty.roster']>> {
  forOffice(ports)
  const { congress } = ports.actor.post
  const [deputies, docs] = await Promise.all([
    deputiesOf(ports, congress),
    ports.store.find('dutyYears', {
      where: { congress, year },
      limit: MOST,
      fields: ['deputyId', 'state.figures.lines'],
    }),
  ])
  const lines = new Map(docs.map(({ deputyId, state }) => [deputyId, state.figures?.lines ?? 0]))
  return {
    year,
    deputies: Object.values(deputies)
      .map(({ id, name, delegation }) => ({ id, name, delegation, lines: lines.get(id) ?? 0 }))
      .sort(byDelegation),
  }
}

const BASIS =
  '《代表法》第六十二条第三项：未经批准两次不出席本级人民代表大会会议的，代表资格终止。请核实请假和签到记录。'

/** Two sessions missed without leave: for 代表工委 to look into, and for nobody else. */
export async function alerts(ports: Signed): Promise<Output<Api['duty.alerts']>> {
  forOffice(ports)
  const docs = await ports.store.find('dutyYears', {
    where: { congress: ports.actor.post.congress, absences: { gt: 0 } },
    order: [['absences', 'asc']],
    limit: MOST,
    fields: ['state.deputy', 'state.lines'],
  })
  const missed = new Map<string, Output<Api['duty.alerts']>['alerts'][number]>()
  for (const { state } of docs) {
    const known = missed.get(state.deputy.id) ?? { deputy: state.deputy, absences: [], basis: BASIS }
    known.absences.push(...unapprovedAbsences(state.lines).map(({ on, what }) => ({ on, what })))
    missed.set(state.deputy.id, known)
  }
  return {
    alerts: [...missed.values()]
      .filter(({ absences }) => absences.length >= ABSENCES_THAT_END_OFFICE)
      .sort((a, b) => byDelegation(a.deputy, b.deputy)),
  }
}

/** Only where the congress has decided so; the switch is read afresh. */
export async function ranking(
  ports: Signed,
  { year = thisYear(ports) }: Input<Api['duty.ranking']>,
): Promise<Output<Api['duty.ranking']>> {
  forOffice(ports)
  const { congress } = ports.actor.post
  const book = await get(ports.store, 'dutyBooks', congress, ['state.ranking'])
  if (!book?.state.ranking)
    throw new Failure('not-allowed', '本级没有决定开启积分排名，默认不排名；可在积分规则里查看原因')
  const docs = await ports.store.find('dutyYears', {
    where: { congress, year },
    limit: MOST,
    fields: ['state.deputy', 'state.figures.total'],
  })
  const rows = docs.map(({ state }) => ({ ...state.deputy, total: state.figures?.total ?? 0 }))
  return { year, rows: rows.sort((a, b) => b.total - a.total || (a.id < b.id ? -1 : 1)) }
}
