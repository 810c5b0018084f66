import { randomUUID } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { checkedPath } from '../storage/file-path'
import { APPLICATION_ID, DATA_FILE } from '../store/data-file'
import { diskFailureOf } from '../store/disk-failure'
import { FORMAT } from '../store/format'
import { openSql, type Sql } from '../store/sql'
import { BACKUP_ID, checkIntegrity } from './backup'
import { filesUnder, syncFile } from '../disk'
import { collectionSums, difference, filesSum, newFileHash, parseManifest } from './manifest'
import type { FileSum, Manifest } from './manifest'

/**
 * Makes a data directory from a backup. The backup is compared with its manifest first, the result once more, and
 * only then does the directory get its name; an existing one that holds anything is never touched.
 */
export function restore(from: string, dataDir: string): Manifest {
  if (!fs.existsSync(from)) throw new Error(`没有备份文件 ${from}，请检查 --from`)
  if (fs.existsSync(dataDir) && (!fs.statSync(dataDir).isDirectory() || fs.readdirSync(dataDir).length > 0)) {
    throw new Error(`${dataDir} 不是空目录；恢复不会覆盖已有数据，请换一个目录`)
  }
  const target = path.resolve(dataDir)
  const draft = `${target}.restoring-${randomUUID().slice(0, 8)}`
  try {
    fs.mkdirSync(draft, { recursive: true })
    const manifest = unpack(from, draft)
    verifyDirectory(draft, manifest)
    for (const file of filesUnder(draft)) syncFile(path.join(draft, file))
    for (const directory of directoriesUnder(draft)) syncFile(directory)
    if (fs.existsSync(target)) fs.rmdirSync(target)
    fs.renameSync(draft, target)
    syncFile(path.dirname(target))
    return manifest
  } catch (error) {
    fs.rmSync(draft, { recursive: true, force: true })
    throw restoreFailure(error, dataDir)
  }
}

/** The data file and the uploaded files out of a backup, which is checked on the way. */
function unpack(from: string, draft: string): Manifest {
  const copy = path.join(draft, DATA_FILE)
  fs.copyFileSync(from, copy)
  const sql = openSql(copy)
  try {
    const manifest = checkedManifest(sql, from)
    const files = unpackFiles(sql, path.join(draft, 'files'))
    const wrong = difference(manifest, { collections: collectionSums(sql), files: filesSum(files) })
    if (wrong !== undefined) throw new Error(`备份 ${from} 已损坏：${wrong}；没有恢复任何数据`)
    for (const table of ['backup_parts', 'backup_files', 'backup_manifest']) sql.exec(`DROP TABLE ${table}`)
    sql.exec('VACUUM')
    sql.exec(`PRAGMA application_id = ${APPLICATION_ID}`)
    return manifest
  } finally {
    sql.close()
  }
}

function checkedManifest(sql: Sql, from: string): Manifest {
  const notOurs = new Error(`${from} 不是本系统的备份文件`)
  try {
    const id = sql.all<{ application_id: number }>('PRAGMA application_id')[0]?.application_id
    if (id !== BACKUP_ID) throw notOurs
    checkIntegrity(sql)
  } catch (error) {
    if (error === notOurs) throw error
    throw new Error(`${from} 不是本系统的备份文件，或已损坏；没有恢复任何数据`)
  }
  const manifest = parseManifest(
    sql.all<{ manifest: string }>('SELECT manifest FROM backup_manifest')[0]?.manifest,
  )
  if (!manifest) throw notOurs
  if (manifest.format > FORMAT) {
    throw new Error(`${from} 由更新的程序做成（数据格式第 ${manifest.format} 版），请用那个程序恢复`)
  }
  return manifest
}

function unpackFiles(sql: Sql, root: string): FileSum[] {
  fs.mkdirSync(root, { recursive: true })
  const files = sql.all<{ path: string }>('SELECT path FROM backup_files ORDER BY path')
  return files.map(({ path: name }) => {
    // The same rule as for an upload: a path never leads out of the directory.
    const file = path.join(root, ...checkedPath(name).split('/'))
    fs.mkdirSync(path.dirname(file), { recursive: true })
    const handle = fs.openSync(file, 'wx')
    try {
      return { path: name, ...writeParts(sql, name, handle) }
    } finally {
      fs.closeSync(handle)
    }
  })
}

function writeParts(sql: Sql, name: string, handle: number): { bytes: number; sha256: string } {
  const hash = newFileHash()
  let bytes = 0
  for (let part = 0; ; part++) {
    const [row] = sql.all<{ content: ArrayBuffer }>(
      'SELECT content FROM backup_parts WHERE path = ? AND part = ?',
      [name, part],
    )
    if (!row) return { bytes, sha256: hash.digest('hex') }
    const content = Buffer.from(row.content)
    hash.update(content)
    fs.writeSync(handle, content)
    bytes += content.length
  }
}

/** Everything once more, this time read from where it will be used. */
function verifyDirectory(dir: string, manifest: Manifest): void {
  const sql = openSql(path.join(dir, DATA_FILE))
  try {
    checkIntegrity(sql)
    const root = path.join(dir, 'files')
    const files = filesUnder(root).map((name) => fileSum(root, name))
    const wrong = difference(manifest, { collections: collectionSums(sql), files: filesSum(files) })
    if (wrong !== undefined) throw new Error(`恢复后的数据与备份不一致：${wrong}；已放弃这次恢复`)
  } finally {
    sql.close()
  }
}

function fileSum(root: string, name: string): FileSum {
  const content = fs.readFileSync(path.join(root, ...name.split('/')))
  return { path: name, bytes: content.length, sha256: newFileHash().update(content).digest('hex') }
}

function directoriesUnder(root: string): string[] {
  const below = fs
    .readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => path.join(entry.parentPath, entry.name))
  return [...below, root]
}

function restoreFailure(error: unknown, dataDir: string): unknown {
  switch (diskFailureOf(error)) {
    case 'full':
      return new Error(`恢复到 ${dataDir} 时磁盘已满，没有留下任何数据；请清理磁盘或换一个位置`)
    case 'read-only':
      return new Error(`${dataDir} 所在的目录不可写，请换一个位置`)
    default:
      return error
  }
}
