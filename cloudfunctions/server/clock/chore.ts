import type { WritingPorts } from '../ports'

/** Something that time brings about: which cases it concerns now, and doing it to one of them. */
export type Chore = {
  /** What is counted, of a chore that does one thing: repaired, lapsed. */
  what: string
  ids: (ports: WritingPorts) => Promise<string[]>
  /** Whether something was done, or what in particular; doing it again does nothing. */
  carry: (ports: WritingPorts, id: string) => Promise<boolean | readonly string[]>
}

/** How many cases one reading of the database brings. */
export const BATCH = 100
