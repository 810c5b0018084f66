import type { ListInput } from '@/domain/figures/board-schema'
import { delayLists, lists, markOf, sideOf, type ListSpec } from '@/domain/figures/lists'
import { dayName } from '@/domain/figures/share'
import { failAt } from '../failure'
import { PAGE } from '../page'
import { todayOf, type Signed } from '../ports'
import type { Where } from '../store/port'
import { figuresSeen } from './board'

/** The cases behind a figure, latest change first: as many as the figure says. */
export function whereOf(ports: Signed, asked: ListInput): Where {
  const { own } = figuresSeen(ports.actor)
  const { session, unit, category, year, list, delay } = asked
  if ((list === undefined) === (delay === undefined)) throw failAt('bad-request')
  const spec: ListSpec = delay ? delayLists[delay.of] : lists[list ?? 'cases']
  const unitId = own?.id ?? unit
  return {
    congress: ports.actor.post.congress,
    marks: delay ? markOf(spec.mark, delay.holder) : spec.mark,
    ...dayOf(spec, own !== undefined, todayOf(ports)),
    ...(session !== undefined && { session }),
    ...(unitId !== undefined && { unitId }),
    ...(category !== undefined && { category }),
    ...(year !== undefined && { year }),
  }
}

function dayOf(spec: ListSpec, forUnit: boolean, today: string): Where {
  const side = sideOf(spec, forUnit)
  if (side === undefined) return {}
  const past = side === 'past'
  return { [`days.${dayName(spec.mark)}`]: past ? { lt: today } : { gte: today } }
}

/** A page of the rows of the figures, and one more if another page follows. */
export function rowsWhere({ store }: Signed, where: Where, after: string | undefined) {
  return store.find('figureRows', {
    where: { ...where, ...(after ? { sortKey: { lt: after } } : {}) },
    order: [['sortKey', 'desc']],
    limit: PAGE + 1,
    fields: ['sortKey', 'last'],
  })
}
