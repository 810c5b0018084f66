import type { EarlierKind, RelatesTo } from '@/domain/suggestion/suggestion'

const MOST = 5

/** The choices after this one: a kind chosen twice is given up, another kind takes its place. */
export function chosenWith(before: readonly RelatesTo[], id: string, kind: EarlierKind): RelatesTo[] {
  const others = before.filter((one) => one.id !== id)
  const wasChosen = before.some((one) => one.id === id && one.kind === kind)
  return wasChosen || others.length >= MOST ? [...others] : [...others, { id, kind }]
}
