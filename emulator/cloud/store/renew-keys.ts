import { KEYS, metaOf, setMeta } from './format'
import { keyOf } from './key'
import { documentOf } from './row'
import type { Sql } from './sql'
import { indexRow, type Place } from './writes'

/** Where keys were made otherwise than today, all of them are made anew from the documents. */
export function renewKeys(sql: Sql, places: readonly Place[]): void {
  if (metaOf(sql, 'keys') === String(KEYS)) return
  sql.transaction(() => {
    for (const place of places) renewPlace(place)
    setMeta(sql, 'keys', KEYS)
  })
}

const AT_ONCE = 1000

function renewPlace(place: Place): void {
  const { sql, id, indexes } = place
  for (const index of indexes) {
    sql.run(`DELETE FROM keys_${index.id}`)
    index.arrays = new Set()
    sql.run("UPDATE indexes SET arrays = '[]' WHERE id = ?", [index.id])
  }
  let last = 0
  for (;;) {
    const rows = sql.all<{ n: number; body: string }>(
      `SELECT n, json(body) AS body FROM docs_${id} WHERE n > ? ORDER BY n LIMIT ?`,
      [last, AT_ONCE],
    )
    for (const { n, body } of rows) {
      const document = documentOf(body)
      sql.run(`UPDATE docs_${id} SET id = ? WHERE n = ?`, [keyOf(document._id), n])
      for (const index of indexes) indexRow(place, index, n, document)
      last = n
    }
    if (rows.length < AT_ONCE) return
  }
}
