import type { SessionView } from '../types'

type Committees = SessionView['committees']

/** Names, one a line. */
export function namesOf(committees: Committees): string {
  return committees.map(({ name }) => name).join('\n')
}

/** Lines as committees; one that was there before keeps its id, by which its members find their motions. */
export function committeesFrom(lines: string, before: Committees): Committees {
  return lines
    .split(/\n+/)
    .map((line) => line.trim())
    .filter(Boolean)
    .map((name, at) => before.find((one) => one.name === name) ?? { id: `c${at + 1}-${name.length}`, name })
}
