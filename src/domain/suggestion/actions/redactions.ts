import * as z from 'zod/mini'
import { count, form, listOf, oneOf } from '../../shared/fields'
import { refuse, type Refusal } from '../../shared/refusal'
import { letterLines } from '../letter'
import { alwaysHidden } from '../publication'
import type { Redaction, Suggestion } from '../suggestion'
import type { Reply } from '../reply'

/** Lines to hide, by letter and line. */
export const hide = listOf(
  '遮盖',
  form(
    {
      letter: z._default(count('第几份答复', { min: 0, max: 20 }), 0),
      line: count('段落', { min: 0, max: 200 }),
      code: oneOf('遮盖理由', ['stateSecret', 'tradeSecret', 'privacy', 'other']),
    },
    '遮盖',
  ),
  { max: 50 },
)

/** What is hidden in all: what was chosen, and what is never shown. */
export function redactions(
  s: Suggestion,
  replies: readonly Reply[],
  chosen: readonly Redaction[],
): Redaction[] | Refusal {
  const letters = replies.map((reply) => letterLines(s, reply))
  if (chosen.some(({ letter, line }) => line >= (letters[letter]?.length ?? 0)))
    return refuse('bad-input', '没有这一段，请重新选择遮盖的段落')
  const key = ({ letter, line }: Redaction) => `${letter}:${line}`
  if (new Set(chosen.map(key)).size < chosen.length)
    return refuse('bad-input', '同一段遮盖了两次，请去掉一个')
  const always = letters.flatMap((lines, letter) => alwaysHidden(lines, letter))
  const more = chosen.filter((one) => always.every((redaction) => key(redaction) !== key(one)))
  return [...always, ...more].sort((a, b) => a.letter - b.letter || a.line - b.line)
}
