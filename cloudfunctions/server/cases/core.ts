import type { Recorded } from '@/domain/lifecycle/record'

/** What a command answered: enough to answer its repetition alike. */
export type Receipt = { id: string; rev: number; stage: string }

export type Answered = { id: string; by: string; digest: string; rev: number; stage: string }

/** One case, one document: folded state, record, and the fields lists and projections look for. */
export type CaseCore<S, E> = {
  _id: string
  congress: string
  stage: string
  rev: number
  /** True while what is drawn from the case may lag behind this version. */
  behind: boolean
  /** Latest change first; unique, so it is the cursor too. */
  sortKey: string
  /** When the record grew last, quietly or not; by it the daily anchor finds what to anchor. */
  headKey: string
  /** The first day on which time demands something of the case; absent in kinds of which it never does. */
  wakeOn?: string
  state: S
  events: Recorded<E>[]
  requests: Answered[]
}
