import type { Verb } from '../../src/domain/motion/actions'
import type { Motion } from '../../src/domain/motion/motion'
import type { CommitteeId } from '../committees'
import type { Time, When } from '../story/time'
import type { UnitId } from '../units'
import type { SessionKey } from './sessions'

/** What a motion is about, and who proposes it. */
export type Matter = {
  /** 甲 for 代表甲. */
  lead: string
  session: SessionKey
  /** Of the town's congress; of the district's unless told. */
  town?: true
  title: string
  cause: string
  grounds: string
  plan: string[]
}

/** Who acts: the lead, a deputy by name, a desk, a committee or a unit. */
export type By =
  | 'lead'
  | 'office'
  | 'presidium'
  | 'clock'
  | { deputy: string }
  | { committee: CommitteeId }
  | { unit: UnitId }

type Scene = { s: Motion; time: Time }

export type Step = { verb: Verb; by: By; on: When; input: (scene: Scene) => object }

export type Story = { matter: Matter; steps: Step[] }

/** One action of a story, on its day. */
export function step(verb: Verb, by: By, on: When, input: object | ((scene: Scene) => object) = {}): Step {
  return { verb, by, on, input: typeof input === 'function' ? (input as Step['input']) : () => input }
}

/** Written, sent round to these deputies, and signed by the first so many of them; ids are their letters. */
export function collected(matter: Matter, on: When, asked: readonly Asked[], signing: number): Step[] {
  const { title, cause, grounds, plan } = matter
  return [
    step('saveDraft', 'lead', on, ({ s }) => ({ title, cause, grounds, plan, session: s.session?.id ?? '' })),
    step('inviteCosigners', 'lead', on, {
      deputies: asked.map(([, letters]) => `${matter.town ? 'zhendaibiao' : 'daibiao'}-${letters}`),
    }),
    ...asked
      .slice(0, signing)
      .map(([name]) => step('cosign', { deputy: name }, on, ({ s }) => ({ digest: s.digest, read: true }))),
  ]
}

export type Asked = readonly [name: string, letters: string]

/** Twelve deputies who are often asked. */
export const usual: readonly Asked[] = [
  ['丙', 'bing'],
  ['丁', 'ding'],
  ['戊', 'wu'],
  ['己', 'ji'],
  ['庚', 'geng'],
  ['辛', 'xin'],
  ['壬', 'ren'],
  ['癸', 'gui'],
  ['子', 'zi'],
  ['丑', 'chou'],
  ['寅', 'yin'],
  ['卯', 'mao'],
]
