import type { Board, ListInput, Narrowing } from '@/domain/figures/board-schema'
import { delayLists, lists, type DelayKey, type ListKey } from '@/domain/figures/lists'
import { categories, type Category } from '@/domain/suggestion/suggestion'

type Params = Record<string, string | undefined>

export const isNarrowed = (narrowing: Narrowing) => Object.values(narrowing).some((one) => one !== undefined)

/** How the board is narrowed, as parameters of a page. */
export function paramsOf({ session, unit, category, year }: Narrowing): Record<string, string> {
  return {
    ...(session !== undefined && { session }),
    ...(unit !== undefined && { unit }),
    ...(category !== undefined && { category }),
    ...(year !== undefined && { year: String(year) }),
  }
}

export function narrowingIn({ session, unit, category, year }: Params): Narrowing {
  return {
    ...(session && { session }),
    ...(unit && { unit }),
    ...(category && category in categories && { category: category as Category }), // a key of the table
    ...(year && /^\d{4}$/.test(year) && { year: Number(year) }),
  }
}

/** The list that a page was asked to show, and what it is called. */
export function listIn(params: Params): { input: ListInput; title: string } {
  const narrowing = narrowingIn(params)
  const { list = 'cases', holder } = params
  if (holder && list in delayLists) {
    const of = list as DelayKey // a key of the table
    return { input: { ...narrowing, delay: { of, holder } }, title: `${holder}：${delayLists[of].label}` }
  }
  const key = (list in lists ? list : 'cases') as ListKey // a key of the table
  return { input: { ...narrowing, list: key }, title: lists[key].label }
}

/** In words, what of the board is shown: the names of its choices. */
export function narrowingText(
  { session, unit, category, year }: Narrowing,
  units: Board['choices']['units'] = [],
): string {
  return [
    session,
    units.find(({ value }) => value === unit)?.label,
    category && categories[category],
    year && `${year} 年交办`,
  ]
    .filter(Boolean)
    .join(' · ')
}
