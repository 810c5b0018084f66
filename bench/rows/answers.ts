import { exactly } from '../measure'
import type { Row } from '../row'
import { CLERK, OFFICE, openPublicHouse, type PublicHouse } from '../support/public-house'

type Answer = { ok: boolean; data?: Record<string, unknown>; message?: string }
type List = { name: string; key: string; ask: (house: PublicHouse, cursor: object) => Promise<unknown> }

const lists: readonly List[] = [
  {
    name: '建议公开',
    key: 'rows',
    ask: (house, cursor) => house.public('published.search', { q: '', ...cursor }),
  },
  { name: '待办', key: 'items', ask: (house, cursor) => house.api(CLERK, 'inbox.list', { ...cursor }) },
  { name: '建议', key: 'rows', ask: (house, cursor) => house.api(OFFICE, 'suggestion.list', { ...cursor }) },
  {
    name: '名册',
    key: 'people',
    ask: (house, cursor) => house.api(OFFICE, 'roster.people', { q: '', ...cursor }),
  },
]

let house: Promise<PublicHouse> | undefined
const opened = () => (house ??= openPublicHouse())

const bytes = (value: unknown): number => Buffer.byteLength(JSON.stringify(value))

/** The answers of a list, page by page to its end. */
async function pages({ ask }: List): Promise<Answer[]> {
  const answers: Answer[] = []
  for (let cursor: unknown; ;) {
    const answer = (await ask(await opened(), cursor ? { cursor } : {})) as Answer // our own envelope
    if (!answer.ok) throw new Error(answer.message)
    answers.push(answer)
    cursor = answer.data?.next
    if (!cursor) return answers
  }
}

export const rows: Row[] = lists.flatMap((list): Row[] => [
  {
    bar: `P13 ${list.name}: largest row of 1,000, bytes`,
    target: { atMost: 400 },
    measure: async () => {
      const all = (await pages(list)).flatMap(({ data }) => data?.[list.key] as object[])
      const value = Math.max(...all.map(bytes))
      return { ours: `${value} B`, peer: '—', figure: exactly(value) }
    },
  },
  {
    bar: `P13 ${list.name}: an answer against the JSON of its rows`,
    target: { atMost: 1.5 },
    measure: async () => {
      const ratios = (await pages(list)).map((answer) => bytes(answer) / bytes(answer.data?.[list.key]))
      const value = Math.max(...ratios)
      return { ours: value.toFixed(2), peer: '1', figure: exactly(value) }
    },
  },
  {
    bar: `P13 ${list.name}: largest answer, KB`,
    target: { atMost: 64 },
    measure: async () => {
      const value = Math.max(...(await pages(list)).map(bytes)) / 1024
      return { ours: `${value.toFixed(1)} KB`, peer: '—', figure: exactly(value) }
    },
  },
])
