import type { Actor } from '@/domain/people/people'
import type { Context } from '@/domain/suggestion/define'
import { packFor } from '@/domain/suggestion/rulebook'
import type { Suggestion } from '@/domain/suggestion/suggestion'
import { todayOf, unitsInOffice, type Ports } from './ports'

/** What the rules of a case need, whoever asks. */
export type RulePorts = Pick<Ports, 'now' | 'holidays' | 'hash'>

/** Everything a decision about this case may depend on, at this moment, for this actor. */
export async function contextFor(ports: Ports, actor: Actor, s: Suggestion): Promise<Context> {
  return { ...readerFor(ports, actor, s), units: await unitsInOffice(ports, s.congress), salt: ports.salt() }
}

/** The part of it that reading needs; costs no round trip. */
export function readerFor(ports: RulePorts, actor: Actor, s: Pick<Suggestion, 'pack'>) {
  return { actor, ...rulesFor(ports, s) }
}

/** The part of it that is the same for everybody. */
export function rulesFor({ now, holidays, hash }: RulePorts, { pack }: Pick<Suggestion, 'pack'>) {
  const today = todayOf({ now })
  return { today, rules: packFor(pack, today), holidays, hash }
}
