import { rulesMachine } from '@/domain/rules/actions'
import { blankRulebook, type Rulebook } from '@/domain/rules/book'
import type { Context, RulesEvent } from '@/domain/rules/define'
import { replay } from '@/domain/rules/evolve'
import { keepIn } from '../cases/keep'
import type { CaseKind } from '../cases/kind'
import { todayOf } from '../ports'
import { get, type Reader } from '../store/port'
import type { RulebookDoc } from './rules-doc'

export const rulesKind: CaseKind<Rulebook, RulesEvent, Context, RulebookDoc> = {
  machine: rulesMachine,
  replay,
  indexed: (core) => ({ ...core, congress: core.state.congress, stage: core.state.stage }),
  replaces: () => false,
  isSeen: (s, { post }) => post.congress === s.congress,
  contextFor: (ports, actor) => Promise.resolve({ actor, today: todayOf(ports), hash: ports.hash }),
  keep: keepIn('rulebooks'),
  // Nothing is drawn from it: a case that has begun keeps its pack, and no due day moves.
  draw: () => Promise.resolve(),
}

/** The packs of its own that a congress has; none of them before it has published any. */
export async function rulebookOf(
  store: Reader,
  congress: string,
): Promise<Pick<Rulebook, 'suggestion' | 'motion'>> {
  const doc = await get(store, 'rulebooks', congress, ['state.suggestion', 'state.motion'])
  return doc?.state ?? blankRulebook(congress)
}
