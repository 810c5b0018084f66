import type { InboxTally, Sought } from '@/features/inbox/use-inbox'

/** The sorts an inbox can be narrowed to, besides how urgent something is. */
export const narrowings = [
  { key: 'verb', title: '要办的事' },
  { key: 'part', title: '主办会办' },
  { key: 'stage', title: '阶段' },
  { key: 'category', title: '类别' },
  { key: 'kind', title: '种类' },
] as const

type Narrowing = (typeof narrowings)[number]['key'] | 'urgency'

/** What is typed first, then what is chosen; choosing again what is chosen takes it away. */
export function narrowed(sought: Sought, key: Narrowing, value: string): Sought {
  const { [key]: before, ...rest } = sought
  return before === value ? rest : ({ ...rest, [key]: value } as Sought) // a value the server counted by itself
}

export function isNarrowed(sought: Sought): boolean {
  return Object.values(sought).some(Boolean)
}

/** How many wishes there are besides urgency, part and words, which are in sight. */
export function hiddenWishes(sought: Sought): number {
  return narrowings.filter(({ key }) => key !== 'part' && sought[key] !== undefined).length
}

/** The sorts that tell anything apart: one value alone narrows nothing. */
export function choicesIn(tally: InboxTally | undefined, sought: Sought) {
  return narrowings
    .map(({ key, title }) => ({ key, title, counts: tally?.by[key] ?? [] }))
    .filter(({ key, counts }) => counts.length > 1 || sought[key] !== undefined)
}
