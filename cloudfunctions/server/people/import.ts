import type { Input, Output } from '@/contract/endpoint'
import type { Papers } from '@/contract/papers'
import { planRoster, type RosterPlan } from '@/domain/people/roster'
import type { RosterFault } from '@/domain/people/roster-columns'
import { Failure, failAt } from '../failure'
import { incoming } from '../files/incoming'
import { readRosterBook } from '../papers/roster-book'
import type { FilingPorts, Signed } from '../ports'
import { get } from '../store/port'
import { finishImport } from './apply'
import { knownPeople, knownUnits } from './known'
import { forOffice } from './office'
import type { ImportDoc } from './roster-doc'

type Told = Output<Papers['roster.import']>
type Asked = Input<Papers['roster.import']>

const MOST_BYTES = 2 * 1024 * 1024
const MOST_TOLD = 500
const LINES_IN_A_PART = 200

/** A roster from a file: every line is checked before anything is changed, and it is carried out once. */
export async function importRoster(ports: Signed<FilingPorts>, { requestId, file }: Asked): Promise<Told> {
  const congress = forOffice(ports)
  const before = await get(ports.store, 'imports', requestId)
  if (before?.state === 'applied' && before.by === ports.actor.person.id && !(await isThere(ports, file)))
    return told(before) // the file was cleared away after the import
  const content = await incoming(ports, file, MOST_BYTES)
  const digest = ports.hash(content.toString('base64'))
  if (before && (before.digest !== digest || before.by !== ports.actor.person.id))
    throw failAt('request-reused')
  const staged = before ?? (await plan(ports, congress, requestId, content, digest))
  const answer = 'faults' in staged ? staged : told(staged)
  if (!('faults' in staged)) await finishImport(ports, staged)
  // Names and telephones do not stay where they were only passing through.
  await ports.files.remove(file).catch(() => ports.log({ outcome: 'file-left', import: requestId }))
  return answer
}

const isThere = async ({ files }: FilingPorts, file: string) => (await files.link(file, 60)) !== undefined

const told = ({ people, units }: ImportDoc): Told => ({
  imported: true,
  people,
  units,
  faults: [],
  faultCount: 0,
})

const refused = (faults: readonly RosterFault[]): Told => ({
  imported: false,
  people: 0,
  units: 0,
  faults: faults.slice(0, MOST_TOLD),
  faultCount: faults.length,
})

/** Checks the file against the roster while nobody else may change it, and stages it when it is sound. */
async function plan(
  ports: Signed<FilingPorts>,
  congress: string,
  id: string,
  content: Buffer,
  digest: string,
): Promise<ImportDoc | Told> {
  const read = await readRosterBook(content)
  if ('faults' in read) return refused(read.faults)
  await claim(ports, id)
  try {
    const phones = read.input.people.map(({ cells }) => cells.phone)
    const [people, units] = await Promise.all([
      knownPeople(
        ports,
        congress,
        phones.filter((phone) => /^\d{11}$/.test(phone)),
      ),
      knownUnits(ports, congress),
    ])
    const newId = (kind: string, row: number) => `${kind}-${ports.hash(`${id}:${kind}:${row}`).slice(0, 20)}`
    const made = planRoster(read.input, { congress, known: { people, units }, newId })
    if ('faults' in made) {
      await release(ports, id)
      return refused(made.faults)
    }
    return await stage(ports, { id, congress, digest }, made.plan)
  } catch (error) {
    await release(ports, id)
    throw error
  }
}

async function claim({ store, now }: Signed<FilingPorts>, id: string): Promise<void> {
  const doc = await get(store, 'rosters', 'roster')
  const taken = { import: id, phase: 'planning', at: now() } as const
  const done = !doc
    ? await store.insert('rosters', { _id: 'roster', rev: 1, ...taken })
    : doc.phase === 'idle'
      ? await store.updateIf('rosters', { _id: 'roster', rev: doc.rev }, { ...taken, rev: doc.rev + 1 })
      : 'lost'
  if (done !== 'done') throw new Failure('too-early', '另一份名册正在导入，请两分钟后再试')
}

/** Only while nothing is staged: what is staged will be finished. */
async function release({ store, now }: Signed<FilingPorts>, id: string): Promise<void> {
  const [doc, staged] = await Promise.all([get(store, 'rosters', 'roster'), get(store, 'imports', id)])
  if (doc?.import !== id || doc.phase !== 'planning' || staged) return
  await store.updateIf(
    'rosters',
    { _id: 'roster', rev: doc.rev },
    { phase: 'idle', at: now(), rev: doc.rev + 1 },
  )
}

async function stage(
  { store, actor, now }: Signed<FilingPorts>,
  { id, congress, digest }: { id: string; congress: string; digest: string },
  { people, units }: RosterPlan,
): Promise<ImportDoc> {
  const parts = Math.max(1, Math.ceil(people.length / LINES_IN_A_PART))
  for (let n = 0; n < parts; n += 1) {
    const part = {
      _id: `${id}:${n}`,
      congress,
      people: people.slice(n * LINES_IN_A_PART, (n + 1) * LINES_IN_A_PART),
      units: n === 0 ? units : [],
    }
    const { _id, ...lines } = part
    // Left by an attempt that did not come to its end: what is planned now is what counts.
    if ((await store.insert('importParts', part)) === 'exists')
      await store.updateIf('importParts', { _id }, lines)
  }
  const doc: ImportDoc = {
    _id: id,
    congress,
    by: actor.person.id,
    digest,
    at: now(),
    parts,
    people: people.length,
    units: units.length,
    state: 'staged',
  }
  if ((await store.insert('imports', doc)) === 'exists') throw failAt('stale')
  return doc
}
