import fs from 'node:fs'
import path from 'node:path'
import { codeOf } from '../error-code'
import { openSql, type Sql } from './sql'

const FORMAT = 1
// "ZHRD": written in the header of every data file of ours.
const APPLICATION_ID = 0x5a485244

/** Opens (or creates) the one data file of a directory and holds it against a second process until closed. */
export function openDataFile(dataDir: string): Sql {
  fs.mkdirSync(dataDir, { recursive: true })
  const release = lockDirectory(dataDir)
  try {
    const sql = openOurs(path.join(dataDir, 'cloud.db'))
    return {
      ...sql,
      close: () => {
        sql.all('PRAGMA wal_checkpoint(TRUNCATE)')
        sql.close()
        release()
      },
    }
  } catch (error) {
    release()
    throw error
  }
}

// The operating system drops this lock when a process dies, so a kill never leaves a stale one behind.
function lockDirectory(dataDir: string): () => void {
  const lock = openSql(path.join(dataDir, 'lock.db'))
  try {
    lock.exec('BEGIN EXCLUSIVE')
  } catch (error) {
    lock.close()
    if (codeOf(error).startsWith('SQLITE_BUSY')) {
      throw new Error(`数据目录 ${dataDir} 正被另一个进程使用，请先关闭它`)
    }
    throw new Error(`数据目录 ${dataDir} 无法加锁，请检查 lock.db 是否为本系统的文件`)
  }
  return () => {
    lock.exec('ROLLBACK')
    lock.close()
  }
}

function openOurs(file: string): Sql {
  const sql = openSql(file)
  try {
    const fresh = isEmpty(sql, file)
    if (!fresh) refuseForeign(sql, file)
    sql.all('PRAGMA journal_mode = WAL')
    sql.all('PRAGMA synchronous = FULL')
    if (fresh) createSchema(sql)
    return sql
  } catch (error) {
    sql.close()
    throw error
  }
}

function isEmpty(sql: Sql, file: string): boolean {
  try {
    return sql.all('SELECT name FROM sqlite_master LIMIT 1').length === 0
  } catch {
    throw foreign(file)
  }
}

function refuseForeign(sql: Sql, file: string): void {
  const id = sql.all<{ application_id: number }>('PRAGMA application_id')[0]?.application_id
  if (id !== APPLICATION_ID) throw foreign(file)
  const format = sql.all<{ value: string }>("SELECT value FROM meta WHERE key = 'format'")[0]?.value
  if (Number(format) !== FORMAT) {
    throw new Error(`${file} 的数据格式为第 ${format ?? '?'} 版，本程序只认第 ${FORMAT} 版；请换用相配的程序`)
  }
}

const foreign = (file: string) =>
  new Error(`${file} 不是本系统的数据文件，为免覆盖已停止启动；请换一个数据目录`)

function createSchema(sql: Sql): void {
  sql.transaction(() => {
    sql.exec(`PRAGMA application_id = ${APPLICATION_ID}`)
    sql.exec('CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL)')
    sql.exec('CREATE TABLE collections (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE)')
    sql.exec(
      `CREATE TABLE indexes (id INTEGER PRIMARY KEY, collection INTEGER NOT NULL, name TEXT NOT NULL,
        spec TEXT NOT NULL, arrays TEXT NOT NULL DEFAULT '[]', UNIQUE (collection, name))`,
    )
    sql.run("INSERT INTO meta (key, value) VALUES ('format', ?)", [String(FORMAT)])
  })
}
