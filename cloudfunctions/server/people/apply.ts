import type { PersonChange, UnitChange } from '@/domain/people/roster'
import type { WritingPorts } from '../ports'
import { get } from '../store/port'
import { changePerson } from './change'
import { unitWithNext, withNext } from './in-force'
import type { ImportDoc, RosterDoc } from './roster-doc'

const AT_ONCE = 10

export const unbound = (personId: string): string => `unbound:${personId}`

/**
 * Carries a staged import to its end. Every step may be repeated: whoever comes after a crash begins at the step
 * that the roster document names.
 */
export async function finishImport(ports: WritingPorts, staged: ImportDoc): Promise<void> {
  const { store } = ports
  const roster = await get(store, 'rosters', 'roster')
  if (roster?.import !== staged._id) return
  if (staged.state === 'applied') return enter(ports, staged._id, 'committed', 'idle')
  if (roster.phase === 'planning') await enter(ports, staged._id, 'planning', 'preparing')
  if (roster.phase === 'planning' || roster.phase === 'preparing') {
    await eachPart(
      ports,
      staged,
      (change) => prepareUnit(ports, staged, change),
      (change) => preparePerson(ports, staged._id, change),
    )
    await enter(ports, staged._id, 'preparing', 'committed')
  }
  await eachPart(
    ports,
    staged,
    ({ id }) => settleUnit(ports, staged._id, id),
    ({ id }) => settlePerson(ports, staged._id, id),
  )
  await store.updateIf('imports', { _id: staged._id, state: 'staged' }, { state: 'applied' })
  await enter(ports, staged._id, 'committed', 'idle')
}

async function enter(
  { store, now }: WritingPorts,
  importId: string,
  from: RosterDoc['phase'],
  phase: RosterDoc['phase'],
): Promise<void> {
  const doc = await get(store, 'rosters', 'roster')
  if (doc?.import !== importId || doc.phase !== from) return // somebody has been here before
  await store.updateIf('rosters', { _id: 'roster', rev: doc.rev }, { phase, at: now(), rev: doc.rev + 1 })
}

async function eachPart(
  ports: WritingPorts,
  { _id, parts }: ImportDoc,
  unit: (change: UnitChange) => Promise<void>,
  person: (change: PersonChange) => Promise<void>,
): Promise<void> {
  for (let n = 0; n < parts; n += 1) {
    const part = await get(ports.store, 'importParts', `${_id}:${n}`)
    if (!part) throw new Error(`part ${n} of import ${_id} is missing`)
    await inTurns(part.units, unit)
    await inTurns(part.people, person)
  }
}

async function inTurns<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  for (let at = 0; at < items.length; at += AT_ONCE) {
    await Promise.all(items.slice(at, at + AT_ONCE).map(work))
  }
}

async function preparePerson({ store }: WritingPorts, importId: string, change: PersonChange): Promise<void> {
  const { id, isNew, name, phone, posts } = change
  const next = { import: importId, name, ...(phone && { phone }), posts }
  if (isNew) {
    const doc = { _id: id, openid: unbound(id), name, ...(phone && { phone }), posts: [], rev: 0, next }
    if ((await store.insert('people', doc)) === 'done') return
  }
  await changePerson(store, id, () => ({ next }))
}

async function settlePerson({ store }: WritingPorts, importId: string, id: string): Promise<void> {
  await changePerson(store, id, (doc) => {
    if (doc.next?.import !== importId) return undefined
    const { name, phone, posts } = withNext(doc)
    return { name, phone, posts, next: undefined }
  })
}

async function prepareUnit(
  { store }: WritingPorts,
  { _id: importId, congress }: ImportDoc,
  { id, isNew, name, kind, until }: UnitChange,
): Promise<void> {
  if (isNew) {
    await store.insert('units', { _id: id, name, kind, congress, ...(until && { until }), born: importId })
    return
  }
  const doc = await get(store, 'units', id)
  const next = { import: importId, name, kind, ...(until && { until }) }
  if (doc && doc.next?.import !== importId)
    await store.updateIf('units', { _id: id, name: doc.name }, { next, rev: (doc.rev ?? 0) + 1 })
}

async function settleUnit({ store }: WritingPorts, importId: string, id: string): Promise<void> {
  const doc = await get(store, 'units', id)
  if (!doc || (doc.next?.import !== importId && doc.born !== importId)) return
  const { name, kind, until } = unitWithNext(doc)
  const change = { name, kind, until, next: undefined, born: undefined, rev: (doc.rev ?? 0) + 1 }
  await store.updateIf('units', { _id: id, name: doc.name }, change)
}
