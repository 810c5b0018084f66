import { failAt } from './failure'

/** Rows on a page. One more is read, to know whether another page follows. */
export const PAGE = 20

const CURSOR = /^[0-9A-Za-z:_|.-]{1,160}$/

/** A cursor is the sort key of the last row seen; anything else is refused before it is near a query. */
export function readCursor(cursor: string | undefined): string | undefined {
  if (cursor === undefined) return undefined
  if (!CURSOR.test(cursor)) throw failAt('bad-request')
  return cursor
}

export function nextCursor(docs: readonly { sortKey: string }[]): string | undefined {
  return docs.length > PAGE ? docs[PAGE - 1]?.sortKey : undefined
}
