import { exactly } from '../measure'
import type { Row } from '../row'
import { walkLists, type Walk } from '../support/list-walk'

const LISTS = ['建议公开', '待办', '建议', '名册'] as const

const walks = new Map<string, Promise<Walk>>()

/** Each list is walked once for all of its rows. */
function walked(list: string): Promise<Walk> {
  const walk = walks.get(list) ?? walkLists(list).then(([only]) => only as Walk) // a list of that name exists
  walks.set(list, walk)
  return walk
}

const counted = (
  bar: string,
  list: string,
  atMost: number,
  unit: string,
  of: (walk: Walk) => number,
): Row => ({
  bar: `weapp ${list}: ${bar}`,
  target: { atMost },
  measure: async () => {
    const value = of(await walked(list))
    return { ours: `${value} ${unit}`, peer: '—', figure: exactly(value) }
  },
})

export const rows: Row[] = LISTS.flatMap((list) => [
  counted('largest setData of the first screen, bytes', list, 32 * 1024, 'B', ({ firstBytes }) => firstBytes),
  {
    bar: `weapp ${list}: setData to append, against the JSON of the rows`,
    target: { atMost: 3 },
    measure: async () => {
      const { appendBytes, rowBytes } = await walked(list)
      const ratio = appendBytes / rowBytes
      return { ours: `${appendBytes} B`, peer: `${rowBytes} B`, figure: exactly(ratio) }
    },
  },
  counted('setData for one item changed, of 20, 200, 1,000', list, 300, 'B', ({ changed }) =>
    Math.max(...Object.values(changed)),
  ),
  counted('nodes with 1,000 rows loaded', list, 700, 'nodes', ({ nodes }) => nodes),
  counted('depth with 1,000 rows loaded', list, 20, 'deep', ({ depth }) => depth),
  counted('children of one node, 1,000 rows loaded', list, 60, 'children', ({ children }) => children),
])
