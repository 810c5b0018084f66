import * as z from 'zod/mini'
import { listOf } from '../shared/fields'
import type { PlainDate } from '../shared/plain-date'
import { refuse, type Refusal } from '../shared/refusal'
import { normal, saysNothing } from './dictionary'

/** Words that 代表工委 holds to mean the same, who said so and on which day. */
export type AddedGroup = { words: string[]; by: string; on: PlainDate }

type Change = { by: string; on: PlainDate; added: string[][]; removed: string[][] }

export type AddedWords = {
  groups: AddedGroup[]
  /** What was added and taken away, latest last. */
  log: Change[]
}

const MOST_CHANGES = 200

const word = z
  .string('请填写词')
  .check(z.trim(), z.regex(/^[\p{L}\p{N}-]{2,12}$/u, '每个词 2 到 12 个字，只用汉字、字母和数字，不要标点'))

export const wordGroups = listOf(
  '同义词',
  z
    .array(word, '请填写同义词')
    .check(z.minLength(2, '一组同义词至少写两个词'), z.maxLength(12, '一组同义词不能超过 12 个')),
  { max: 300 },
)

/** The words after 代表工委 has put its list in order, or the sentence that says what is wrong with it. */
export function wordsAfter(
  before: AddedWords,
  groups: readonly string[][],
  { by, on }: { by: string; on: PlainDate },
): AddedWords | Refusal {
  const fault = faultIn(groups)
  if (fault) return fault
  const known = new Map(before.groups.map((group) => [keyOf(group.words), group]))
  const wanted = new Set(groups.map(keyOf))
  const added = groups.filter((words) => !known.has(keyOf(words)))
  const removed = before.groups.map(({ words }) => words).filter((words) => !wanted.has(keyOf(words)))
  if (added.length === 0 && removed.length === 0) return before
  return {
    groups: groups.map((words) => known.get(keyOf(words)) ?? { words, by, on }),
    log: [...before.log, { by, on, added, removed }].slice(-MOST_CHANGES),
  }
}

const keyOf = (words: readonly string[]) => words.map(normal).sort().join(' ')

function faultIn(groups: readonly string[][]): Refusal | undefined {
  const seen = new Set<string>()
  for (const word of groups.flat()) {
    if (saysNothing(word)) return refuse('bad-input', `“${word}”是每件建议都用的套话，不能当同义词，请删去`)
    if (seen.has(normal(word))) return refuse('bad-input', `“${word}”写了两次，请合并成一组`)
    seen.add(normal(word))
  }
  return undefined
}
