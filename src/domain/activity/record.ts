import type { EventMeta } from '../suggestion/events'

/** What every kept event says besides what happened: when, by whom, and its place in the record. */
export type RecordedBy = Pick<EventMeta, 'at' | 'on' | 'by'> & { seq: number }
