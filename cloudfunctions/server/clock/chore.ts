import type { WritingPorts } from '../ports'

/** Something that time brings about: which cases it concerns now, and doing it to one of them. */
export type Chore = {
  /** What is counted: repaired, lapsed. */
  what: string
  ids: (ports: WritingPorts) => Promise<string[]>
  /** True when something was done; doing it again does nothing. */
  carry: (ports: WritingPorts, id: string) => Promise<boolean>
}

/** How many cases one reading of the database brings. */
export const BATCH = 100
