import fs from 'node:fs'
import path from 'node:path'
import { codeOf } from '../error-code'
import { APPLICATION_ID, DATA_FILE } from '../store/data-file'
import { diskFailureOf } from '../store/disk-failure'
import { FORMAT, metaOf } from '../store/format'
import { openSql, type Sql } from '../store/sql'
import { filesUnder, syncFile } from '../disk'
import { collectionSums, filesSum, newFileHash, type FileSum, type Manifest } from './manifest'

// "ZHRB": a backup is a data file with the uploaded files and a manifest inside, and cannot be started as it is.
export const BACKUP_ID = 0x5a485242
const PART_BYTES = 4 * 1024 * 1024

/**
 * One file with everything a data directory holds at one moment. It may be made while the system runs: SQLite gives
 * the copy a moment of its own, and files are copied after it, so every file a document speaks of is there.
 */
export function backUp(dataDir: string, to: string, madeAt: Date): Manifest {
  const source = path.join(dataDir, DATA_FILE)
  if (!fs.existsSync(source)) throw new Error(`${dataDir} 里没有数据文件 ${DATA_FILE}，请检查 --data`)
  if (fs.existsSync(to)) throw new Error(`${to} 已经存在，请换一个文件名；备份不会覆盖已有文件`)
  const draft = `${to}.partial`
  try {
    fs.rmSync(draft, { force: true })
    copyDatabase(source, draft)
    const manifest = complete(draft, dataDir, madeAt)
    syncFile(draft)
    fs.renameSync(draft, to)
    syncFile(path.dirname(path.resolve(to)))
    return manifest
  } catch (error) {
    fs.rmSync(draft, { force: true })
    fs.rmSync(`${draft}-journal`, { force: true })
    throw backupFailure(error, to)
  }
}

function copyDatabase(source: string, draft: string): void {
  const sql = openSql(source)
  try {
    const id = sql.all<{ application_id: number }>('PRAGMA application_id')[0]?.application_id
    if (id !== APPLICATION_ID) throw new Error(`${source} 不是本系统的数据文件`)
    const format = Number(metaOf(sql, 'format'))
    if (!(format <= FORMAT))
      throw new Error(`${source} 由更新的程序写成（第 ${format} 版），请用那个程序备份`)
    sql.run('VACUUM INTO ?', [draft])
  } finally {
    sql.close()
  }
}

function complete(draft: string, dataDir: string, madeAt: Date): Manifest {
  const sql = openSql(draft)
  try {
    sql.all('PRAGMA journal_mode = DELETE')
    checkIntegrity(sql)
    sql.exec(`PRAGMA application_id = ${BACKUP_ID}`)
    sql.exec(
      'CREATE TABLE backup_files (path TEXT PRIMARY KEY, bytes INTEGER NOT NULL, sha256 TEXT NOT NULL)',
    )
    sql.exec(
      'CREATE TABLE backup_parts (path TEXT, part INTEGER, content BLOB NOT NULL, PRIMARY KEY (path, part))',
    )
    sql.exec('CREATE TABLE backup_manifest (manifest TEXT NOT NULL)')
    const root = path.join(dataDir, 'files')
    const files = filesUnder(root).flatMap((file) => copyFile(sql, root, file) ?? [])
    const manifest: Manifest = {
      madeAt: madeAt.toISOString(),
      format: Number(metaOf(sql, 'format')),
      collections: collectionSums(sql),
      files: filesSum(files),
    }
    sql.run('INSERT INTO backup_manifest VALUES (?)', [JSON.stringify(manifest)])
    return manifest
  } finally {
    sql.close()
  }
}

export function checkIntegrity(sql: Sql): void {
  const [row] = sql.all<{ integrity_check: string }>('PRAGMA integrity_check(1)')
  if (row?.integrity_check !== 'ok')
    throw new Error(`数据文件已损坏（${row?.integrity_check ?? '无法检查'}）`)
}

/** Undefined when the file was deleted in the meantime: then no document needs it any more. */
function copyFile(sql: Sql, root: string, file: string): FileSum | undefined {
  const handle = openIfThere(path.join(root, ...file.split('/')))
  if (handle === undefined) return undefined
  try {
    const hash = newFileHash()
    let bytes = 0
    return sql.transaction(() => {
      for (let part = 0; ; part++) {
        const content = Buffer.alloc(PART_BYTES)
        const read = fs.readSync(handle, content, 0, PART_BYTES, null)
        if (read === 0) break
        bytes += read
        hash.update(content.subarray(0, read))
        sql.run('INSERT INTO backup_parts VALUES (?, ?, ?)', [file, part, content.subarray(0, read)])
      }
      const sum = { path: file, bytes, sha256: hash.digest('hex') }
      sql.run('INSERT INTO backup_files VALUES (?, ?, ?)', [sum.path, sum.bytes, sum.sha256])
      return sum
    })
  } finally {
    fs.closeSync(handle)
  }
}

function openIfThere(file: string): number | undefined {
  try {
    return fs.openSync(file, 'r')
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined
    throw error
  }
}

function backupFailure(error: unknown, to: string): unknown {
  switch (diskFailureOf(error)) {
    case 'full':
      return new Error(`写备份 ${to} 时磁盘已满，没有留下备份；请清理磁盘或换一个位置`)
    case 'read-only':
      return new Error(`${to} 所在的目录不可写，请换一个位置`)
    case 'damaged':
      return new Error('数据文件已损坏，没有做成备份；请用上一份备份恢复')
    case 'unreadable':
      return new Error(`读数据或写备份 ${to} 失败，请检查磁盘和路径`)
    default:
      return codeOf(error) === 'ENOENT' ? new Error(`${to} 所在的目录不存在，请先建立`) : error
  }
}
