import type { CollectionSpec } from '../../../emulator/cloud/cloud'

/** What a writer is to do. */
export type Task = {
  dir: string
  run: number
  writers: number
  writes: number
  synchronous?: 'OFF' | 'NORMAL'
  closes: boolean
  /** A seeded fault: the two halves of a pair are written one after the other. */
  apart?: boolean
}

/** A line of the file `acks`: what was answered, or is about to be asked. */
export type Note =
  | { did: 'add' | 'set' | 'remove'; id: string }
  | { did: 'file'; id: string; path: string }
  | { will: 'remove'; id: string }

export const COLLECTIONS: CollectionSpec[] = [
  { name: 'things', indexes: [{ name: 'n', keys: [['n', 'asc']] }] },
]
