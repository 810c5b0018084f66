import type { BookEvent } from '@/domain/duty/book/define'
import type { DutyBook } from '@/domain/duty/book/book'
import type { DutyEvent } from '@/domain/duty/events'
import type { DutyYear } from '@/domain/duty/year'
import type { CaseCore } from '../cases/core'

/** One deputy's year: one document. */
export type DutyDoc = CaseCore<DutyYear, DutyEvent> & {
  deputyId: string
  delegation: string
  year: number
  /** Sessions missed without leave; 代表工委 alone looks for them. */
  absences: number
  /** Something waits for 代表工委. */
  waiting: boolean
}

/** How a congress keeps its ledgers: one document. */
export type BookDoc = CaseCore<DutyBook, BookEvent>
