import type { Actor } from '@/domain/people/people'
import type { RefusalCode } from '@/domain/shared/refusal'
import { actions, type Verb } from '@/domain/motion/actions'
import { faultOf } from '../../support/sentence'
import { goodInput } from './inputs'
import { allSituations, situations, type Situation } from './situations'

/** 可: it may be done; else the code with which it is refused. */
export type Answer = '可' | RefusalCode

export const verbs = Object.keys(actions) as Verb[] // keys of the registry

/** What really happens when this actor tries, with an input nobody could object to. */
export function answerTo(actor: Actor, verb: Verb, situation: Situation): Answer {
  const story = situations[situation]
  const { refusal } = story.when(actor, verb, goodInput[verb](story))
  if (!refusal) return '可'
  const fault = faultOf(refusal)
  if (fault) throw new Error(fault)
  return refusal.code
}

export type Rights = Partial<Record<Verb, Partial<Record<Situation, Answer>>>>

/**
 * Tests one actor in every situation with every verb: `rights` lists where a verb is theirs, and with what code it is
 * refused where the plain 'wrong-stage' or 'not-yours' would not do.
 */
export function testRights(name: string, actor: Actor, rights: Rights) {
  for (const verb of verbs.filter((one) => rights[one])) {
    const cells = rights[verb] ?? {}
    const where = allSituations.map(([situation]) => situation).filter((one) => cells[one] === '可')
    test(`${name}只能在“${where.join('、')}”时${actions[verb].label}`, () => {
      for (const [situation] of allSituations) {
        const answer = answerTo(actor, verb, situation)
        const expected = cells[situation]
        if (expected) expect([situation, answer]).toEqual([situation, expected])
        else
          expect([situation, answer]).toEqual([situation, expect.stringMatching(/^(wrong-stage|not-yours)$/)])
      }
    })
  }
  const rest = verbs.filter((one) => !rights[one])
  test(`${name}不能办别人的事：${rest.map((verb) => actions[verb].label).join('、')}`, () => {
    for (const verb of rest) {
      for (const [situation] of allSituations) {
        expect([verb, situation, answerTo(actor, verb, situation)]).toEqual([verb, situation, 'not-yours'])
      }
    }
  })
}
