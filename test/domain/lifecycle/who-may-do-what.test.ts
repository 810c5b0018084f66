import { actions, type Verb } from '@/domain/suggestion/actions'
import { stages, type Stage } from '@/domain/suggestion/suggestion'
import { participants } from '../support/cast'
import { answerTo } from '../support/rights'
import { situationsAt } from '../support/situations'

const verbs = Object.keys(actions) as Verb[] // keys of the registry
const stageKeys = Object.keys(stages) as Stage[] // keys of the table

/** Chinese characters take two columns. */
const wide = (text: string, columns: number) => text + ' '.repeat(Math.max(0, columns - 2 * text.length))

/** 可 everywhere in the stage, 有时 in some of its situations, 否 although it is theirs, blank when it is not. */
function cell(stage: Stage, verb: Verb, actor: (typeof participants)[keyof typeof participants]): string {
  const answers = situationsAt(stage).map(([situation]) => answerTo(actor, verb, situation))
  if (answers.every((answer) => answer === '可')) return '可'
  if (answers.includes('可')) return '有时'
  return answers.every((answer) => answer === 'not-yours') ? '' : '否'
}

function table(): string {
  const heads = Object.keys(participants)
  const line = (stage: string, verb: string, cells: string[]) =>
    [
      wide(stage, 12),
      wide(verb, 20),
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

test('谁在哪个阶段可以办什么', () => {
  expect(`\n${table()}\n`).toMatchSnapshot()
})

test('没有进表的，一律办不了：动作不在它的阶段，谁都办不成', () => {
  for (const stage of stageKeys) {
    for (const verb of verbs.filter((one) => !(actions[one].from as readonly Stage[]).includes(stage))) {
      for (const [name, actor] of Object.entries(participants)) {
        for (const [situation] of situationsAt(stage)) {
          const answer = answerTo(actor, verb, situation)
          expect([situation, verb, name, answer]).toEqual([
            situation,
            verb,
            name,
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
