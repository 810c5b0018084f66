import type { PlainDate } from '../shared/plain-date'

type Dated = { id: string; from: PlainDate }

/** The pack in force on a day: the latest that has begun; before the first of all, that first one. */
export function packOn<P extends Dated>(packs: readonly P[], day: PlainDate): P {
  const inOrder = [...packs].sort((a, b) => (a.from < b.from ? -1 : 1))
  const begun = inOrder.filter(({ from }) => from <= day)
  const pack = begun[begun.length - 1] ?? inOrder[0]
  if (!pack) throw new Error('no rule pack')
  return pack
}

/** The pack a case was started under; a case that has not started goes by today's. */
export function packFor<P extends Dated>(packs: readonly P[], id: string | undefined, today: PlainDate): P {
  return packs.find((pack) => pack.id === id) ?? packOn(packs, today)
}
