import { availableActions, decide, whyNot } from '@/domain/lifecycle/action'
import { actions, type Verb } from '@/domain/suggestion/actions'
import { suggestionMachine } from '@/domain/suggestion/machine'
import { author, everyone } from '../support/cast'
import { faultOf } from '../support/sentence'
import { allSituations, situations } from '../support/situations'

const verbs = Object.keys(actions) as Verb[] // keys of the registry

test.each(['', 'approve', 'constructor', 'toString', 'hasOwnProperty', '__proto__', 'valueOf'])(
  '没有“%s”这项操作，问它、办它都只得到一句话',
  (verb) => {
    const { state } = situations.待审查
    const refusal = { code: 'not-allowed', message: '没有这项操作' }
    expect(whyNot(suggestionMachine, verb, state, situations.待审查.context(author))).toEqual(refusal)
    expect(decide(suggestionMachine, verb, state, {}, situations.待审查.context(author))).toEqual(refusal)
  },
)

test('按钮和拒绝出自同一处：能按的一定能办，不能办的一定说得出为什么', () => {
  for (const [situation, story] of allSituations) {
    for (const [name, actor] of Object.entries(everyone)) {
      const ctx = story.context(actor)
      const offers = availableActions(suggestionMachine, story.state, ctx)
      for (const verb of verbs) {
        const offer = offers.find((one) => one.verb === verb)
        const refusal = whyNot(suggestionMachine, verb, story.state, ctx)
        const cell = [situation, name, verb]
        if (offer) expect([...cell, offer.refusal]).toEqual([...cell, refusal])
        else
          expect([...cell, refusal?.code]).toEqual([
            ...cell,
            expect.stringMatching(/^(not-yours|wrong-stage)$/),
          ])
        expect([...cell, refusal && faultOf(refusal)]).toEqual([...cell, undefined])
      }
    }
  }
})

test('问能不能办，不会改变这件建议', () => {
  for (const [, story] of allSituations) {
    const before = JSON.stringify(story.state)
    for (const actor of Object.values(everyone))
      availableActions(suggestionMachine, story.state, story.context(actor))
    expect(JSON.stringify(story.state)).toBe(before)
  }
})

test('每个动作有中文名，名字不重复', () => {
  const labels = verbs.map((verb) => actions[verb].label)
  expect(new Set(labels).size).toBe(labels.length)
  for (const label of labels) expect(label).toMatch(/^[\u4e00-\u9fff，]+$/)
})
