import { bookMachine } from '@/domain/duty/book/actions'
import { blankBook, type DutyBook } from '@/domain/duty/book/book'
import type { BookEvent, Context } from '@/domain/duty/book/define'
import { replay } from '@/domain/duty/book/evolve'
import { keepIn } from '../cases/keep'
import type { CaseKind } from '../cases/kind'
import { todayOf, type Ports } from '../ports'
import type { Reader } from '../store/port'
import type { BookDoc } from './duty-doc'

export const bookKind: CaseKind<DutyBook, BookEvent, Context, BookDoc> = {
  machine: bookMachine,
  replay,
  indexed: (core) => ({ ...core, congress: core.state.congress, stage: core.state.stage }),
  replaces: () => false,
  isSeen: (s, { post }) => post.congress === s.congress,
  contextFor: (ports, actor) => Promise.resolve({ actor, today: todayOf(ports), hash: ports.hash }),
  keep: keepIn('dutyBooks'),
  draw: () => Promise.resolve(),
}

const KEPT_MS = 60_000
type Kept = { at: number; book: Promise<DutyBook> }
const kept = new WeakMap<Reader, Map<string, Kept>>()

/**
 * The book of a congress, asked for once a minute by an instance: a new table counts from tomorrow at the earliest, so
 * an old one is never wrong today.
 */
export function bookOf({ store, now }: Pick<Ports, 'store' | 'now'>, congress: string): Promise<DutyBook> {
  const mine = kept.get(store) ?? new Map<string, Kept>()
  kept.set(store, mine)
  const known = mine.get(congress)
  if (known && now() - known.at < KEPT_MS) return known.book
  const book = bookKind.keep.get(store, congress).then((doc) => doc?.state ?? blankBook(congress))
  mine.set(congress, { at: now(), book })
  book.catch(() => mine.delete(congress)) // a failure is not kept
  return book
}
