import type { Actor } from '@/domain/people/people'
import type { RefusalCode } from '@/domain/shared/refusal'
import { actions, type Verb } from '@/domain/suggestion/actions'
import { goodInput } from './inputs'
import { faultOf } from './sentence'
import { allSituations, type Situation } from './situations'

/** 可: it may be done; else the code with which it is refused. */
export type Answer = '可' | RefusalCode

export type Rights = Partial<Record<Verb, Partial<Record<Situation, Answer>>>>

const verbs = Object.keys(actions) as Verb[] // keys of the registry

/** What really happens when this actor tries, with an input nobody could object to. */
export function answerTo(actor: Actor, verb: Verb, situation: Situation): Answer {
  const story = allSituations.find(([name]) => name === situation)?.[1]
  if (!story) throw new Error(`没有这个情形：${situation}`)
  const { refusal } = story.when(actor, verb, goodInput[verb](story))
  if (!refusal) return '可'
  const fault = faultOf(refusal)
  if (fault) throw new Error(fault)
  return refusal.code
}

type Cells = Record<string, Answer>

function compare(
  actor: Actor,
  verb: Verb,
  expected: (situation: Situation) => Answer,
  skip: readonly Situation[],
) {
  const [is, should]: [Cells, Cells] = [{}, {}]
  for (const [situation] of allSituations.filter(([name]) => !skip.includes(name))) {
    is[situation] = answerTo(actor, verb, situation)
    should[situation] = expected(situation)
  }
  expect(is).toEqual(should)
}

/**
 * Tests one actor in every situation with every verb. `rights` lists the verbs that are theirs and where; any other
 * situation answers `elsewhere`, any other verb 'not-yours'.
 */
export function testRights(
  name: string,
  actor: Actor,
  rights: Rights,
  elsewhere: (situation: Situation) => RefusalCode = () => 'wrong-stage',
  /** Situations in which the actor stands otherwise to the case; they have tests of their own. */
  skip: readonly Situation[] = [],
) {
  for (const verb of verbs.filter((one) => rights[one])) {
    const cells = rights[verb] ?? {}
    const where = allSituations.map(([situation]) => situation).filter((one) => cells[one] === '可')
    const only = where.length > 0 ? `只能在“${where.join('、')}”时` : '什么时候都不能'
    test(`${name}${only}${actions[verb].label}`, () => {
      compare(actor, verb, (situation) => cells[situation] ?? elsewhere(situation), skip)
    })
  }
  const others = verbs.filter((one) => !rights[one])
  test(`${name}不能替别人办的：${others.map((verb) => actions[verb].label).join('、')}`, () => {
    for (const verb of others) compare(actor, verb, () => 'not-yours', skip)
  })
}
