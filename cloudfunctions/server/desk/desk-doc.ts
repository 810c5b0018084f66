/** A browser's wish to be signed in, under the hash of its code. */
export type TicketDoc = {
  _id: string
  /** Hash of what only that browser knows: who sees the code cannot collect. */
  secret: string
  where: string
  at: number
  state: 'waiting' | 'confirmed' | 'used'
  /** Who confirmed; empty before. */
  person: string
}

/** A signed-in browser, under the hash of its token: the database alone signs nobody in. */
export type DeskDoc = {
  _id: string
  person: string
  where: string
  startedAt: number
  seenAt: number
  closed: boolean
}
