import { boardOf } from '@/domain/figures/board'
import type { Board, Narrowing } from '@/domain/figures/board-schema'
import { rateText, type FigureKey } from '@/domain/figures/figures'
import { recounted } from '@/domain/figures/ledger'
import type { ListKey } from '@/domain/figures/lists'
import { placed } from '@/domain/figures/share'
import { builtIn } from '@/domain/rules/book'
import { plainDate } from '@/domain/shared/plain-date'
import { packFor } from '@/domain/rules/in-force'
import { housing } from '../support/cast'
import { holidays } from '../support/holidays'
import type { Story } from '../support/story'

type Told = { today?: string; forUnit?: boolean; narrowing?: Narrowing }

export const shareOf = (story: Story) =>
  placed(story.state, { rules: packFor(builtIn.suggestion, story.state.pack, story.today), holidays })?.share

/** What the dashboard says of these cases on a day, to 代表工委 or to 区住建局. */
export function boardFrom(
  stories: readonly Story[],
  { today = '2026-04-20', forUnit = false, narrowing = {} }: Told = {},
): Board {
  const own = forUnit ? housing : undefined
  const ledger = recounted(stories.map(shareOf))
  return boardOf([{ session: '六次会议', ledger }], narrowing, {
    today: plainDate(today),
    forUnit,
    own,
    place: '区人大',
  })
}

export function figure(board: Board, key: FigureKey): string {
  const card = board.cards.find((one) => one.key === key)
  if (!card) throw new Error(`no figure ${key}`)
  return card.rate.among === 0 ? rateText(card.rate) : `${card.rate.of}/${card.rate.among}`
}

/** How many stand in a list, wherever the board shows it; 0 where it is left out. */
export function count(board: Board, list: ListKey): number {
  for (const { parts, apart, others } of board.cards)
    for (const part of [...parts, ...apart, ...others]) if (part.list === list) return part.n
  return 0
}
