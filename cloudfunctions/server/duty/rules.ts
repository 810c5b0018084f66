import type { Api } from '@/contract/api'
import type { Input, Output } from '@/contract/endpoint'
import { blankBook, WHY_NO_RANKING } from '@/domain/duty/book/book'
import { dryRun } from '@/domain/duty/book/dry-run'
import { tableFrom } from '@/domain/duty/book/table-input'
import { tableViewOf } from '@/domain/duty/views'
import { availableActions } from '@/domain/lifecycle/action'
import { actOrBegin } from '../cases/act-or-begin'
import type { Receipt } from '../cases/core'
import { failAt } from '../failure'
import { todayOf, type Signed, type WritingPorts } from '../ports'
import { bookKind, bookOf } from './book'
import { forOffice } from './whose'

const MOST = 1000

/** Rule tables, yearly plans and the switch, for every deputy to read and for the office to change. */
export async function readBook(ports: Signed): Promise<Output<Api['duty.book']>> {
  const { actor } = ports
  const { congress, role } = actor.post
  if (role !== 'deputy' && role !== 'deputyOffice') throw failAt('not-found')
  const doc = await bookKind.keep.get(ports.store, congress)
  const book = doc?.state ?? blankBook(congress)
  const today = todayOf(ports)
  return {
    tables: [...book.tables].reverse().map((table) => tableViewOf(table, book.tables, today)),
    plans: [...book.plans].reverse().map(({ year, name, example, version, adoptedOn, items }) => ({
      year,
      name,
      example,
      version,
      adoptedOn,
      items: items.map(({ id, label, dimension, subjects, target, due, source }) => ({
        id,
        label,
        dimension,
        subjects,
        target,
        due,
        source,
      })),
    })),
    ranking: book.ranking,
    whyNoRanking: WHY_NO_RANKING,
    offers: availableActions(bookKind.machine, book, { actor, today, hash: ports.hash }),
    rev: doc?.rev ?? 0,
  }
}

export async function actOnBook(
  ports: Signed<WritingPorts>,
  asked: Input<Api['duty.bookAct']>,
): Promise<Receipt> {
  forOffice(ports)
  const { congress } = ports.actor.post
  return actOrBegin(bookKind, ports, congress, asked, () => blankBook(congress))
}

/** Last year under another table. Nothing is written. */
export async function tryTable(
  ports: Signed,
  { year, table }: Input<Api['duty.dryRun']>,
): Promise<Output<Api['duty.dryRun']>> {
  forOffice(ports)
  const { congress } = ports.actor.post
  const [book, docs] = await Promise.all([
    bookOf(ports, congress),
    ports.store.find('dutyYears', {
      where: { congress, year },
      limit: MOST,
      fields: ['state.deputy', 'state.year', 'state.lines'],
    }),
  ])
  return dryRun(
    tableFrom(table),
    docs.map(({ state }) => state),
    book.tables,
    year,
  )
}
