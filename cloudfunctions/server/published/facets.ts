/** What a citizen narrows the list by, one value of each. */
export type Choice = {
  year?: number | undefined
  replyClass?: string | undefined
  category?: string | undefined
  town?: string | undefined
  progress?: string | undefined
}

const ORDER = ['year', 'replyClass', 'category', 'town', 'progress'] as const

type Facts = Readonly<Record<(typeof ORDER)[number], readonly (string | number)[]>>

/**
 * Every combination under which a case is found. Whatever is chosen is then one equality on one index, read in order
 * and page by page, and nothing is read that is not shown.
 */
export function facetsOf(facts: Facts): string[] {
  const combinations = ORDER.reduce<string[]>(
    (so, facet) => so.flatMap((one) => [one, ...facts[facet].map((value) => one + part(facet, value))]),
    [''],
  )
  return combinations.filter((one) => one !== '')
}

/** The combination that was chosen; empty when nothing was. */
export function facetOf(choice: Choice): string {
  return ORDER.map((facet) => {
    const value = choice[facet]
    return value === undefined ? '' : part(facet, value)
  }).join('')
}

const part = (facet: string, value: string | number): string => `${facet}=${value};`
