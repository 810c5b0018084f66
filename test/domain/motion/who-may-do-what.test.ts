import { availableActions, whyNot } from '@/domain/lifecycle/action'
import { actions, type Verb } from '@/domain/motion/actions'
import { motionMachine } from '@/domain/motion/machine'
import { stages, type Stage } from '@/domain/motion/motion'
import type { Actor } from '@/domain/people/people'
import { faultOf } from '../support/sentence'
import { everyone, participants } from './support/cast'
import { answerTo, verbs } from './support/rights'
import { allSituations, situationsAt } from './support/situations'

const stageKeys = Object.keys(stages) as Stage[] // keys of the table

/** Chinese characters take two columns. */
const wide = (text: string, columns: number) => text + ' '.repeat(Math.max(0, columns - 2 * text.length))

/** 可 everywhere in the stage, 有时 in some of its situations, 否 although it is theirs, blank when it is not. */
function cell(stage: Stage, verb: Verb, actor: Actor): string {
  const answers = situationsAt(stage).map(([situation]) => answerTo(actor, verb, situation))
  if (answers.every((answer) => answer === '可')) return '可'
  if (answers.includes('可')) return '有时'
  return answers.every((answer) => answer === 'not-yours') ? '' : '否'
}

function table(): string {
  const heads = Object.keys(participants)
  const line = (stage: string, verb: string, cells: string[]) =>
    [
      wide(stage, 14),
      wide(verb, 22),
      ...cells.map((text, at) => wide(text, 2 * (heads[at]?.length ?? 0))),
    ].join(' ')
  const rows = stageKeys.flatMap((stage) =>
    verbs
      .filter((verb) => (actions[verb].from as readonly Stage[]).includes(stage))
      .map((verb) =>
        line(
          stages[stage].label,
          actions[verb].label,
          Object.values(participants).map((actor) => cell(stage, verb, actor)),
        ),
      ),
  )
  return [line('阶段', '动作', heads), ...rows].map((row) => row.trimEnd()).join('\n')
}

test('谁在哪个阶段可以对议案办什么', () => {
  expect(`\n${table()}\n`).toMatchSnapshot()
})

test('没有进表的，一律办不了：动作不在它的阶段，谁都办不成', () => {
  for (const stage of stageKeys) {
    for (const verb of verbs.filter((one) => !(actions[one].from as readonly Stage[]).includes(stage))) {
      for (const actor of Object.values(participants)) {
        for (const [situation] of situationsAt(stage)) {
          expect([situation, verb, answerTo(actor, verb, situation)]).toEqual([
            situation,
            verb,
            expect.stringMatching(/^(not-yours|wrong-stage)$/),
          ])
        }
      }
    }
  }
})

test('每个阶段都有故事讲到', () => {
  for (const stage of stageKeys) expect([stage, situationsAt(stage).length > 0]).toEqual([stage, true])
})

test('按钮和拒绝出自同一处：能按的一定能办，不能办的一定说得出为什么', () => {
  for (const [situation, story] of allSituations) {
    for (const [name, actor] of Object.entries(everyone)) {
      const ctx = story.context(actor)
      const offers = availableActions(motionMachine, story.state, ctx)
      for (const verb of verbs) {
        const offer = offers.find((one) => one.verb === verb)
        const refusal = whyNot(motionMachine, verb, story.state, ctx)
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

test('能办的人一定看得到这件议案', () => {
  for (const [situation, story] of allSituations) {
    for (const [name, actor] of Object.entries(everyone)) {
      const offers = availableActions(motionMachine, story.state, story.context(actor))
      const blind = offers.length > 0 && actor.post.role !== 'clock' && !story.viewFor(actor)
      expect([situation, name, blind]).toEqual([situation, name, false])
    }
  }
})
