import type { PersonChange, UnitChange } from '@/domain/people/roster'

/**
 * The one document that says which import is under way or in force. An import passes through `planning` (lines are
 * checked and staged), `preparing` (each person and unit is told what is coming), `committed` (what is coming is in
 * force, all at once) and `idle` (nobody is told of anything coming any more).
 */
export type RosterDoc = {
  _id: 'roster'
  rev: number
  import: string
  phase: 'planning' | 'preparing' | 'committed' | 'idle'
  /** The last sign of life of whoever carries the import out. */
  at: number
}

/** Staged: every line is sound, and the import will be finished whatever happens. */
export type ImportDoc = {
  _id: string
  congress: string
  by: string
  /** SHA-256 of the file: the same request with another file is an error. */
  digest: string
  at: number
  parts: number
  people: number
  units: number
  state: 'staged' | 'applied'
}

export type ImportPartDoc = { _id: string; congress: string; people: PersonChange[]; units: UnitChange[] }
