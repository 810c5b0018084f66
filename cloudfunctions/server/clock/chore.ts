import type { Parcel } from '../notify/words'
import type { FilingPorts } from '../ports'

/** What the clock needs besides: files, and a way to send messages through WeChat where there is one. */
export type ClockPorts = FilingPorts & { send?: (parcel: Parcel) => Promise<void> }

/** Something that time brings about: which cases it concerns now, and doing it to one of them. */
export type Chore = {
  /** What is counted, of a chore that does one thing: repaired, lapsed. */
  what: string
  ids: (ports: ClockPorts) => Promise<string[]>
  /** Whether something was done, or what in particular; doing it again does nothing. */
  carry: (ports: ClockPorts, id: string) => Promise<boolean | readonly string[]>
}

/** How many cases one reading of the database brings. */
export const BATCH = 100
