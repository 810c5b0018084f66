import path from 'node:path'
import { makeDirectory } from '../disk'
import { codeOf } from '../error-code'
import { diskFailureOf } from './disk-failure'
import { FORMAT, KEYS, migrate, setMeta } from './format'
import { openSql, type Sql } from './sql'

// "ZHRD": written in the header of every data file of ours.
export const APPLICATION_ID = 0x5a485244
export const DATA_FILE = 'cloud.db'

/** Opens (or creates) the one data file of a directory and holds it against a second process until closed. */
export function openDataFile(dataDir: string): Sql {
  return withSentence(dataDir, () => {
    makeDirectory(dataDir)
    const release = lockDirectory(dataDir)
    try {
      const sql = openOurs(path.join(dataDir, DATA_FILE))
      return { ...sql, close: () => closeAll(sql, release) }
    } catch (error) {
      release()
      throw error
    }
  })
}

function closeAll(sql: Sql, release: () => void): void {
  try {
    // Where this fails, as on a full disk, the log beside the file holds all there is until the next start.
    sql.all('PRAGMA wal_checkpoint(TRUNCATE)')
  } catch (error) {
    if (diskFailureOf(error) === undefined) throw error
  } finally {
    sql.close()
    release()
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
    if (diskFailureOf(error) !== 'damaged') throw error
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
    // 48 MB: SQLite's own 2 MB make every page of a large collection a system call.
    sql.all('PRAGMA cache_size = -48000')
    if (fresh) createSchema(sql)
    else migrate(sql, file)
    return sql
  } catch (error) {
    sql.close()
    throw error
  }
}

function isEmpty(sql: Sql, file: string): boolean {
  try {
    return sql.all('SELECT name FROM sqlite_master LIMIT 1').length === 0
  } catch (error) {
    throw diskFailureOf(error) === 'damaged' ? foreign(file) : error
  }
}

function refuseForeign(sql: Sql, file: string): void {
  const id = sql.all<{ application_id: number }>('PRAGMA application_id')[0]?.application_id
  if (id !== APPLICATION_ID) throw foreign(file)
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
    setMeta(sql, 'format', FORMAT)
    setMeta(sql, 'keys', KEYS)
  })
}

/** Runs the opening of a data directory; what the disk refuses becomes a sentence for a person. */
function withSentence<T>(dataDir: string, open: () => T): T {
  try {
    return open()
  } catch (error) {
    if (['ENOTDIR', 'EEXIST'].includes(codeOf(error))) {
      throw new Error(`${dataDir} 不是目录，请换一个数据目录`)
    }
    // libsql gives a file that cannot be opened at all no code of its own.
    const unopened = String(error).includes('Unable to open connection')
    switch (unopened ? 'read-only' : diskFailureOf(error)) {
      case 'read-only':
        throw new Error(`数据目录 ${dataDir} 不可写，请检查权限或换一个数据目录`)
      case 'full':
        throw new Error(`数据目录 ${dataDir} 所在的磁盘已满，请清理后再启动`)
      case 'unreadable':
        throw new Error(`数据目录 ${dataDir} 读写失败，请检查磁盘是否已满或损坏`)
      case 'damaged':
        throw new Error(`数据目录 ${dataDir} 的数据文件已损坏，请用最近的备份恢复到新的目录`)
      default:
        throw error
    }
  }
}
