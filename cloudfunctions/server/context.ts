import { needsOf } from '@/domain/lifecycle/action'
import type { Actor } from '@/domain/people/people'
import type { Context } from '@/domain/suggestion/define'
import { suggestionMachine } from '@/domain/suggestion/machine'
import type { Packs } from '@/domain/rules/book'
import { packFor } from '@/domain/rules/in-force'
import type { Suggestion } from '@/domain/suggestion/suggestion'
import { lookUp } from './look-up'
import { todayOf, unitsInOffice, type Ports, type WritingPorts } from './ports'

/** What the rules of a case need, whoever asks. */
export type RulePorts = Pick<Ports, 'now' | 'holidays' | 'hash'> & { packs: Packs }

/** What draws something of a case: it writes, and it knows the rules. */
export type DrawingPorts = WritingPorts & RulePorts

/** The ports, knowing the rules of this congress; an instance asks for those once a minute. */
export async function withPacks<P extends Ports>(ports: P, congress: string): Promise<P & { packs: Packs }> {
  return { ...ports, packs: await ports.directory.packs(congress) }
}

/** Everything a decision about this case may depend on, at this moment, for this actor and this command. */
export async function contextFor(
  ports: Ports,
  actor: Actor,
  s: Suggestion,
  command?: { verb: string; input: unknown },
): Promise<Context> {
  const needs = command ? needsOf(suggestionMachine, command.verb, command.input) : {}
  const [ruled, units, found] = await Promise.all([
    withPacks(ports, s.congress),
    unitsInOffice(ports, s.congress),
    lookUp(ports, s.congress, needs, actor.person.id),
  ])
  return { ...readerFor(ruled, actor, s), units, found, salt: ports.salt() }
}

/** The part of it that reading needs; costs no round trip. */
export function readerFor(ports: RulePorts, actor: Actor, s: Pick<Suggestion, 'pack'>) {
  return { actor, ...rulesFor(ports, s) }
}

/** The part of it that is the same for everybody. */
export function rulesFor({ now, holidays, hash, packs }: RulePorts, { pack }: Pick<Suggestion, 'pack'>) {
  const today = todayOf({ now })
  return { today, rules: packFor(packs.suggestion, pack, today), holidays, hash }
}
