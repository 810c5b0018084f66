import type { ListPlace } from '@/platform/list-place'

/** Rows that come and go together, and blocks that are one box while they are far away. */
export const BLOCK = 5
export const GROUP = 10

/** The first and the last block that are drawn. */
export type Drawn = { first: number; last: number; held?: number | undefined }

/** Until the list knows where it stands: as much as the first page brings, and a little more. */
export const AT_FIRST: Drawn = { first: 0, last: 5 }

/** Screens drawn beyond what is seen, and how near the edge may come before more is drawn. */
const BEYOND = 1.25
const NEAR = 0.5

/** Which blocks to draw now; the same answer as before while that still reaches far enough, so that little changes. */
export function drawnAt(
  before: Drawn,
  { above, view, held }: Pick<ListPlace, 'above' | 'view' | 'held'>,
  heightOf: (block: number) => number,
  blocks: number,
): Drawn {
  const at = (screens: number) =>
    blocksWithin(above - view * screens, above + view * (1 + screens), heightOf, blocks)
  const needed = at(NEAR)
  const wanted = at(BEYOND)
  const enough = before.first <= needed.first && before.last >= needed.last
  const tight = before.last - before.first <= wanted.last - wanted.first + 1
  return enough && tight && before.held === held ? before : { ...wanted, held }
}

function blocksWithin(from: number, to: number, heightOf: (block: number) => number, blocks: number): Drawn {
  let top = 0
  let first = 0
  let last = 0
  for (let block = 0; block < blocks; block += 1) {
    const bottom = top + heightOf(block)
    if (bottom <= from) first = block
    if (top < to) last = block
    top = bottom
  }
  return { first: Math.min(first, last), last }
}

export const isDrawn = ({ first, last, held }: Drawn, block: number): boolean =>
  (block >= first && block <= last) || block === held

/** Whether the blocks of a group stand apart, or are one box. */
export const isNear = ({ first, last, held }: Drawn, group: number): boolean =>
  (first < (group + 1) * GROUP && last >= group * GROUP) ||
  (held !== undefined && Math.floor(held / GROUP) === group)
