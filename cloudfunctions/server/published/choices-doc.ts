/** What occurs among the published suggestions, so that a citizen is offered no choice that can find nothing. */
export type ChoicesDoc = {
  _id: 'all'
  rev: number
  years: number[]
  towns: string[]
  units: string[]
}

export const NONE: Omit<ChoicesDoc, '_id' | 'rev'> = { years: [], towns: [], units: [] }
