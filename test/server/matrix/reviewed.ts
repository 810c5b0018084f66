import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Chinese characters take two columns. */
const widthOf = (text: string) => [...text].reduce((sum, char) => sum + (char > '\u2e7f' ? 2 : 1), 0)

/** The part of a line from one column to another. */
function cut(line: string, from: number, to: number): string {
  let [column, found] = [0, '']
  for (const char of line) {
    if (column >= from && column < to) found += char
    column += widthOf(char)
  }
  return found.trim()
}

/** The reviewed table of who may do what, as it is kept beside its test: `stage|verb|who` → 可, 有时, 否 or nothing. */
export function reviewed(kind: 'lifecycle' | 'motion'): Map<string, string> {
  const file = join(__dirname, '../../domain', kind, '__snapshots__/who-may-do-what.test.ts.snap')
  const [head = '', ...lines] = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => /^[\u4e00-\u9fff]/.test(line))
  const heads = [...head.matchAll(/\S+/g)].map(([word], index) => {
    const from = widthOf(head.slice(0, nth(head, index)))
    return { word, from }
  })
  const cells = new Map<string, string>()
  for (const line of lines) {
    const parts = heads.map(({ from }, index) => cut(line, from, heads[index + 1]?.from ?? 1000))
    const [stage = '', verb = '', ...answers] = parts
    answers.forEach((answer, index) => cells.set(`${stage}|${verb}|${heads[index + 2]?.word ?? ''}`, answer))
  }
  return cells
}

const nth = (text: string, index: number) => [...text.matchAll(/\S+/g)][index]?.index ?? 0
