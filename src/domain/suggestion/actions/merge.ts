import { form, id, text } from '../../shared/fields'
import { refuse } from '../../shared/refusal'
import { defineAction, foundIn } from '../define'
import type { Suggestion } from '../suggestion'
import { deputyOffice } from '../who'

const OPEN = ['review', 'assigning', 'handling'] as const satisfies Suggestion['stage'][]

/** 并案：两件的文本都保留，两件的代表都得到答复、都能评价。 */
export const merge = defineAction({
  label: '并案',
  from: ['review', 'assigning'],
  by: deputyOffice,
  unless: (s) => {
    if (s.handedOverOn) return refuse('too-late', '已经交办，不能再并入别的建议')
    return s.joined.length > 0
      ? refuse('not-allowed', '已有别的建议并入本件，请把另一件并到本件来')
      : undefined
  },
  input: form({ into: id('主件'), note: text('并案理由', { min: 5, max: 300 }) }),
  needs: ({ into }) => ({ cases: [into] }),
  decide: (s, { into, note }, { found }) => {
    const target = foundIn(found.cases, into)
    if (!target || target.congress !== s.congress)
      return refuse('not-found-inside', '没有找到要并入的建议，请重新选择')
    if (target.id === s.id) return refuse('bad-input', '不能并入本件自己，请选择另一件')
    if (!OPEN.some((stage) => stage === target.stage) || target.rounds.length > 1)
      return refuse('not-allowed', `“${target.content.title}”已经答复或结束，不能并入`)
    return [{ type: 'mergedInto', case: target.id, title: target.content.title, note }]
  },
})
