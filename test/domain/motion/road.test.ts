import { road } from '../../../docs/lifecycle-motion'
import type { Verb } from '@/domain/motion/actions'
import { participants } from './support/cast'
import { goodInput } from './support/inputs'
import { verbs } from './support/rights'
import { allSituations } from './support/situations'

/** Inputs that lead elsewhere than the good ones do. */
const otherwise: Partial<Record<Verb, object>> = {
  register: { committee: undefined },
  recordVote: { for: 100 },
  recordResolution: { follows: false },
}

function travelled(): Set<string> {
  const seen = new Set<string>()
  for (const [, story] of allSituations) {
    for (const verb of verbs) {
      for (const change of [{}, otherwise[verb] ?? {}]) {
        for (const actor of Object.values(participants)) {
          const { story: after, refusal } = story.when(actor, verb, { ...goodInput[verb](story), ...change })
          if (!refusal && after.state.stage !== story.state.stage)
            seen.add(`${story.state.stage} ${after.state.stage} ${verb}`)
        }
      }
    }
  }
  return seen
}

test('说明页里的路线图，就是规则走得出来的路：一条不多，一条不少', () => {
  const drawn = road.map((step) => step.join(' ')).sort()
  expect([...travelled()].sort()).toEqual(drawn)
})
