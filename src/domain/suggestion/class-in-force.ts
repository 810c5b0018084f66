import { repliesInForce, type Suggestion } from './suggestion'
import { type Reply, type ReplyClass } from './reply'

/** From best to worst; of several replies the worst counts for the case. */
const ORDER: readonly ReplyClass[] = ['A', 'B', 'C', 'D']

/** The class as it stands now: what the replies said, unless later outcome changed it. A promise not kept breaks A and B. */
export type StandingClass = { letter: ReplyClass; broken: boolean }

export function classInForce(
  s: Suggestion,
  replies: readonly Reply[] = repliesInForce(s),
): StandingClass | undefined {
  const said = replies
    .map(({ replyClass }) => replyClass)
    .sort((a, b) => ORDER.indexOf(b) - ORDER.indexOf(a))[0]
  if (!said) return undefined
  const last = s.reclassified[s.reclassified.length - 1]
  const letter = last && last.to !== 'broken' ? last.to : (last?.from ?? said)
  const disputed = s.promises.some(({ state }) => state === 'disputed')
  return { letter, broken: last ? last.to === 'broken' : disputed }
}
