import { sha256 } from '../sha256'

/** A demo case is known by its title. */
export const caseIdOf = (title: string) => sha256(title).slice(0, 32)
