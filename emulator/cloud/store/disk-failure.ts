import { codeOf } from '../error-code'
import { ProtocolError } from '../protocol-error'

/** What can be wrong with the disk under the data, as SQLite or the system reports it. */
export type DiskFailure = 'full' | 'read-only' | 'unreadable' | 'damaged'

const systemCodes: Record<string, DiskFailure> = {
  ENOSPC: 'full',
  EDQUOT: 'full',
  EROFS: 'read-only',
  EACCES: 'read-only',
  EPERM: 'read-only',
  EIO: 'unreadable',
}

// By number, because libsql has no name for many of SQLite's finer codes; the lowest byte is the plain one.
const sqliteCodes: Record<number, DiskFailure> = {
  13: 'full', // SQLITE_FULL
  3: 'read-only', // SQLITE_PERM
  8: 'read-only', // SQLITE_READONLY
  10: 'unreadable', // SQLITE_IOERR
  14: 'unreadable', // SQLITE_CANTOPEN
  11: 'damaged', // SQLITE_CORRUPT
  26: 'damaged', // SQLITE_NOTADB
}

export function diskFailureOf(error: unknown): DiskFailure | undefined {
  if (typeof error === 'object' && error !== null && 'rawCode' in error) {
    return sqliteCodes[Number(error.rawCode) & 0xff]
  }
  return systemCodes[codeOf(error)]
}

const sentences = {
  full: '磁盘已满，这次写入没有保存；请清理磁盘后再试',
  'read-only': '数据目录不可写，这次写入没有保存；请检查权限后再试',
  unreadable: '磁盘读写失败，这次操作没有保存；请检查磁盘是否已满或损坏后再试',
  damaged: '数据文件已损坏；请停下系统，用最近的备份恢复',
} as const satisfies Record<DiskFailure, string>

/** A failure of the disk as a refusal with a sentence; any other error as it is. */
export function withDiskRefusal(error: unknown): unknown {
  const failure = diskFailureOf(error)
  if (failure === undefined) return error
  return new ProtocolError('DATABASE_REQUEST_FAILED', `[FailedOperation] ${sentences[failure]}`)
}
