import { form, id } from '../../shared/fields'
import { refuse } from '../../shared/refusal'
import { defineAction, foundIn } from '../define'
import { signedBy } from '../joint'
import { clock } from '../who'

/** The other half of 并案: the leading suggestion takes the merged one in. Whatever its stage, nobody is left unanswered. */
export const join = defineAction({
  label: '收入并案的建议',
  from: ['review', 'assigning', 'handling', 'replied', 'following', 'closed'],
  by: clock,
  input: form({ from: id('并入的建议') }),
  needs: ({ from }) => ({ cases: [from] }),
  decide: (s, { from }, { found }) => {
    const other = foundIn(found.cases, from)
    if (other?.mergedInto?.case !== s.id) return refuse('not-found-inside', '那件建议没有并入本件')
    if (s.joined.some((one) => one.case === from)) return refuse('already-done', '已经并入')
    const { content, author, number } = other
    const joined = {
      case: from,
      title: content.title,
      facts: content.facts,
      asks: content.asks,
      author,
      cosigners: signedBy(other),
    }
    return [{ type: 'joined', joined: number ? { ...joined, no: number.no } : joined }]
  },
})
