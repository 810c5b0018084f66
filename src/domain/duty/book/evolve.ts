import { blankBook, type DutyBook } from './book'
import type { BookFact } from './define'

export function evolve(s: DutyBook, event: BookFact): DutyBook {
  switch (event.type) {
    case 'tableAdopted':
      return { ...s, tables: [...s.tables, event.table].sort((a, b) => (a.from < b.from ? -1 : 1)) }
    case 'planAdopted':
      return {
        ...s,
        plans: [...s.plans, event.plan].sort((a, b) => a.year - b.year || a.version - b.version),
      }
    case 'rankingSet':
      return { ...s, ranking: event.ranking }
    default:
      return event satisfies never
  }
}

/** The book told from its beginning. */
export function replay({ congress }: DutyBook, events: readonly BookFact[]): DutyBook {
  return events.reduce(evolve, blankBook(congress))
}
