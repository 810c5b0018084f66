import type { Motion, Stage as MotionStage } from '@/domain/motion/motion'
import type { Stage, Suggestion } from '@/domain/suggestion/suggestion'
import { Failure } from '../failure'
import type { Signed } from '../ports'
import { every } from '../store/every'

const PAGE = 500
const MOST = 5000

/** Stages at which a case goes by its pack and something is still due. */
const OPEN: readonly Stage[] = ['review', 'assigning', 'handling', 'replied', 'following']
const OPEN_MOTIONS: readonly MotionStage[] = [
  'cosigning',
  'submitted',
  'examining',
  'deciding',
  'agenda',
  'deferred',
  'reported',
  'following',
]

const HEAD = ['id', 'number', 'returned', 'content.title'] as const

/** The open suggestions of the congress, of each the fields named. */
export function openSuggestions(ports: Signed, fields: readonly string[]): Promise<Suggestion[]> {
  return all(ports, 'suggestions', OPEN, [...HEAD, ...fields])
}

/** The open motions of the congress, as far as their clocks need. */
export function openMotions(ports: Signed): Promise<Motion[]> {
  return all(ports, 'motions', OPEN_MOTIONS, [
    ...HEAD,
    'stage',
    'pack',
    'session',
    'decision',
    'items.state',
    'items.due',
  ])
}

async function all<N extends 'suggestions' | 'motions'>(
  { store, actor }: Signed,
  name: N,
  stages: readonly string[],
  fields: readonly string[],
): Promise<(N extends 'motions' ? Motion : Suggestion)[]> {
  const found: (Motion | Suggestion)[] = []
  const open = {
    where: { congress: actor.post.congress, stage: { in: stages } },
    limit: PAGE,
    fields: fields.map((path) => `state.${path}`),
  }
  for await (const docs of every<'suggestions' | 'motions'>(store, name, open)) {
    found.push(...docs.map(({ state }) => state))
    if (docs.length === PAGE && found.length >= MOST)
      throw new Failure('not-allowed', `未办结的超过 ${MOST} 件，不能试算`)
  }
  return found as (N extends 'motions' ? Motion : Suggestion)[] // of this very collection
}
