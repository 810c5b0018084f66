import type { Actor } from '@/domain/people/people'
import type { Context } from '@/domain/suggestion/define'
import { packFor } from '@/domain/suggestion/rulebook'
import type { Suggestion } from '@/domain/suggestion/suggestion'
import { todayOf, unitsInOffice, type Ports } from './ports'

/** Everything a decision about this case may depend on, at this moment, for this actor. */
export async function contextFor(ports: Ports, actor: Actor, s: Suggestion): Promise<Context> {
  return { ...readerFor(ports, actor, s), units: await unitsInOffice(ports, s.congress), salt: ports.salt() }
}

/** The part of it that reading needs; costs no round trip. */
export function readerFor(ports: Ports, actor: Actor, s: Pick<Suggestion, 'pack'>) {
  const today = todayOf(ports)
  return { actor, today, rules: packFor(s.pack, today), holidays: ports.holidays, hash: ports.hash }
}
