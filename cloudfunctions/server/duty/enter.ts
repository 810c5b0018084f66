import type { Line, Outcome, Told } from '@/domain/duty/line'
import { blankYear, yearId } from '@/domain/duty/year'
import { yearOf } from '@/domain/shared/plain-date'
import { isRefusal } from '@/domain/shared/refusal'
import { clockActor } from '../actor'
import { drawSoon } from '../cases/draw'
import { applyCommand, blankDoc } from '../cases/record'
import { todayOf, type WritingPorts } from '../ports'
import { deputiesOf } from './deputies'
import type { DutyDoc } from './duty-doc'
import { dutyKind } from './kind'

const TRIES = 8
const AT_ONCE = 100

type Share = { id: string; year: number; deputy: Told['deputy']; lines: Line[]; outcomes: Outcome[] }

/**
 * Enters into the ledgers what a case has to tell. One reading finds whom it is news to; everybody else costs nothing.
 * Told again, or told by an older version of the case, it changes nothing.
 */
export async function enterAll(ports: WritingPorts, congress: string, told: readonly Told[]): Promise<void> {
  const shares = told.flatMap((one) => sharesOf(congress, one))
  for (let at = 0; at < shares.length; at += AT_ONCE) {
    const some = shares.slice(at, at + AT_ONCE)
    const there = await ports.store.find('dutyYears', {
      where: { _id: { in: some.map(({ id }) => id) } },
      limit: AT_ONCE,
      fields: ['state.lines.id', 'state.outcomes.id'],
    })
    const known = new Map(there.map((doc) => [doc._id, idsIn(doc)]))
    await Promise.all(
      some
        .filter((share) => isNews(share, known.get(share.id)))
        .map((share) => enterInto(ports, congress, share)),
    )
  }
}

function sharesOf(congress: string, { deputy, lines, outcomes }: Told): Share[] {
  const years = new Set([...lines, ...outcomes].map(({ on }) => yearOf(on)))
  return [...years].map((year) => ({
    id: yearId(congress, deputy.id, year),
    year,
    deputy,
    lines: lines.filter(({ on }) => yearOf(on) === year),
    outcomes: outcomes.filter(({ on }) => yearOf(on) === year),
  }))
}

const idsIn = ({ state }: Pick<DutyDoc, 'state'>) =>
  new Set([...(state.lines ?? []), ...(state.outcomes ?? [])].map(({ id }) => id))

const isNews = ({ lines, outcomes }: Share, known: ReadonlySet<string> | undefined) =>
  [...lines, ...outcomes].some(({ id }) => !known?.has(id))

/** Where a case did not note the delegation, the roster knows it. */
async function seated(
  ports: WritingPorts,
  congress: string,
  { id, name, delegation }: Told['deputy'],
): Promise<Told['deputy']> {
  if (delegation) return { id, name, delegation }
  return { id, name, delegation: (await deputiesOf(ports, congress))[id]?.delegation ?? '' }
}

async function enterInto(ports: WritingPorts, congress: string, share: Share): Promise<void> {
  const { id, deputy, year, lines, outcomes } = share
  const { keep } = dutyKind
  for (let left = TRIES; left > 0; left -= 1) {
    const there = await keep.get(ports.store, id)
    if (there && !isNews(share, idsIn(there))) return
    const doc =
      there ?? blankDoc(dutyKind, id, blankYear(congress, await seated(ports, congress, deputy), year))
    const actor = clockActor(congress, todayOf(ports))
    const requestId = ports.hash(`enter:${id}:${doc.rev}:${lines.map((line) => line.id).join()}`).slice(0, 32)
    const command = { verb: 'enter', input: { lines, outcomes }, requestId, at: ports.now() }
    const result = applyCommand(dutyKind, doc, command, await dutyKind.contextFor(ports, actor, doc.state))
    if (isRefusal(result)) throw new Error(`the ledger ${id} refuses: ${result.message}`)
    const written = there
      ? (await keep.replace(ports.store, result.doc, there.rev)) === 'done'
      : (await keep.insert(ports.store, result.doc)) === 'done'
    if (written) return drawSoon(dutyKind, ports, result.doc)
  }
  throw new Error(`the ledger ${id} was written by others ${TRIES} times in a row`)
}
