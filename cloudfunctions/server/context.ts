import { needsOf } from '@/domain/lifecycle/action'
import type { Actor } from '@/domain/people/people'
import type { Context } from '@/domain/suggestion/define'
import { suggestionMachine } from '@/domain/suggestion/machine'
import { packFor } from '@/domain/suggestion/rulebook'
import type { Suggestion } from '@/domain/suggestion/suggestion'
import { lookUp } from './look-up'
import { todayOf, unitsInOffice, type Ports } from './ports'

/** What the rules of a case need, whoever asks. */
export type RulePorts = Pick<Ports, 'now' | 'holidays' | 'hash'>

/** Everything a decision about this case may depend on, at this moment, for this actor and this command. */
export async function contextFor(
  ports: Ports,
  actor: Actor,
  s: Suggestion,
  command?: { verb: string; input: unknown },
): Promise<Context> {
  const needs = command ? needsOf(suggestionMachine, command.verb, command.input) : {}
  const [units, found] = await Promise.all([
    unitsInOffice(ports, s.congress),
    lookUp(ports, s.congress, needs, actor.person.id),
  ])
  return { ...readerFor(ports, actor, s), units, found, salt: ports.salt() }
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
