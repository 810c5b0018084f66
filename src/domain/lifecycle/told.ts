import type { EventMeta } from '../lifecycle/record'

/** What every kept event says besides what happened: when, by whom, and its place in the record. */
export type RecordedBy = Pick<EventMeta, 'at' | 'on' | 'by'> & { seq: number }
