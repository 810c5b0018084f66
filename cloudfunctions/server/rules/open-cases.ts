import type { Motion, Stage as MotionStage } from '@/domain/motion/motion'
import type { Stage, Suggestion } from '@/domain/suggestion/suggestion'
import { Failure } from '../failure'
import type { Signed } from '../ports'

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
  let before: string | undefined
  for (;;) {
    const docs: { sortKey: string; state: Motion | Suggestion }[] = await store.find(name, {
      where: {
        congress: actor.post.congress,
        stage: { in: stages },
        ...(before ? { sortKey: { lt: before } } : {}),
      },
      order: [['sortKey', 'desc']],
      limit: PAGE,
      fields: ['sortKey', ...fields.map((path) => `state.${path}`)],
    })
    found.push(...docs.map(({ state }) => state))
    if (docs.length < PAGE) return found as (N extends 'motions' ? Motion : Suggestion)[] // of this very collection
    if (found.length >= MOST) throw new Failure('not-allowed', `未办结的超过 ${MOST} 件，不能试算`)
    before = docs[docs.length - 1]?.sortKey
  }
}
