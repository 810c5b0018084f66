import { wordGroups, wordsAfter } from '@/domain/similar/added-words'
import { parse } from '@/domain/shared/parse'
import { plainDate } from '@/domain/shared/plain-date'
import { isRefusal } from '@/domain/shared/refusal'

/** A group as it is typed: words with anything between them. */
export function groupOf(line: string): string[] {
  return line.split(/[\s、，,；;。/]+/).filter((word) => word !== '')
}

export const lineOf = (words: readonly string[]) => words.join('、')

/** What is wrong with the lines, in the words in which the server would say it; empty lines are no group. */
export function faultOf(lines: readonly string[]): string | undefined {
  const groups = groupsOf(lines)
  const parsed = parse(wordGroups, groups)
  if (isRefusal(parsed)) return parsed.message
  const nobody = { by: '', on: plainDate('2000-01-01') } // the rule looks at the words alone
  const after = wordsAfter({ groups: [], log: [] }, parsed.value, nobody)
  return isRefusal(after) ? after.message : undefined
}

export function groupsOf(lines: readonly string[]): string[][] {
  return lines.map(groupOf).filter((words) => words.length > 0)
}
