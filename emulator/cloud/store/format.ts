import type { Sql } from './sql'

/** How a data directory is laid out. Raise it with every change that an older program could not read. */
export const FORMAT = 2
const OLDEST = 1

/** How values become keys. Raise it when `key.ts` orders or writes any value differently; indexes are then made anew. */
export const KEYS = 1

const migrations: Record<number, (sql: Sql) => void> = {
  // Format 1 did not say how its keys were made, so they count as unknown and are made anew.
  1: (sql) => void sql.run("INSERT INTO meta (key, value) VALUES ('keys', '0')"),
}

/** Brings the data of an older format to the present one, in one step or not at all. */
export function migrate(sql: Sql, file: string): void {
  const format = Number(metaOf(sql, 'format'))
  if (format === FORMAT) return
  if (!(format >= OLDEST && format < FORMAT)) {
    throw new Error(
      `${file} 的数据格式为第 ${metaOf(sql, 'format') ?? '?'} 版，本程序认得第 ${OLDEST} 至 ${FORMAT} 版；请换用相配的程序`,
    )
  }
  sql.transaction(() => {
    for (let from = format; from < FORMAT; from++) migrations[from]?.(sql)
    setMeta(sql, 'format', FORMAT)
  })
}

export function metaOf(sql: Sql, key: string): string | undefined {
  return sql.all<{ value: string }>('SELECT value FROM meta WHERE key = ?', [key])[0]?.value
}

export function setMeta(sql: Sql, key: string, value: number): void {
  sql.run(
    'INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value',
    [key, String(value)],
  )
}
