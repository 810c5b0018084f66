import { randomUUID } from 'node:crypto'
import fs from 'node:fs/promises'
import path from 'node:path'
import { makeDirectory } from '../disk'
import { codeOf } from '../error-code'
import { ProtocolError } from '../protocol-error'
import { diskFailureOf } from '../store/disk-failure'

export type Files = {
  write(cloudPath: string, content: Buffer): Promise<void>
  exists(cloudPath: string): Promise<boolean>
  read(cloudPath: string): Promise<Buffer | undefined>
  /** False when there was nothing to remove. */
  remove(cloudPath: string): Promise<boolean>
}

/** There is no room for the file; nothing of it was kept. */
export class StorageFull extends ProtocolError {}

/** The uploaded files of a data directory. Paths come checked from file-path. */
export async function openFiles(dataDir: string): Promise<Files> {
  const root = path.join(dataDir, 'files')
  const unfinished = path.join(dataDir, 'files-unfinished')
  await fs.rm(unfinished, { recursive: true, force: true })
  makeDirectory(root)
  await fs.mkdir(unfinished, { recursive: true })
  const at = (cloudPath: string): string => path.join(root, ...cloudPath.split('/'))
  return {
    write: async (cloudPath, content) => {
      const target = at(cloudPath)
      const draft = path.join(unfinished, randomUUID())
      try {
        makeDirectory(path.dirname(target))
        await writeThrough(draft, content)
        await fs.rename(draft, target)
        await syncDirectory(path.dirname(target))
      } catch (error) {
        await fs.rm(draft, { force: true }).catch(() => undefined)
        // A file where a folder should be, or the reverse: our storage is a tree, unlike the cloud's.
        if (['EEXIST', 'ENOTDIR', 'EISDIR', 'ENOTEMPTY'].includes(codeOf(error))) {
          throw new ProtocolError(
            'STORAGE_REQUEST_FAIL',
            `cloudPath collides with another file: ${cloudPath}`,
          )
        }
        if (diskFailureOf(error) !== 'full') throw error
        throw new StorageFull('STORAGE_REQUEST_FAIL', '磁盘已满，文件没有保存；请清理磁盘后再试')
      }
    },
    exists: (cloudPath) => fs.stat(at(cloudPath)).then((stat) => stat.isFile(), absent(false)),
    read: (cloudPath) => fs.readFile(at(cloudPath)).catch(absent(undefined)),
    remove: (cloudPath) => fs.unlink(at(cloudPath)).then(() => true, absent(false)),
  }
}

async function writeThrough(file: string, content: Buffer): Promise<void> {
  const handle = await fs.open(file, 'wx')
  try {
    await handle.writeFile(content)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

// The rename itself is durable only when the directory has been written.
async function syncDirectory(directory: string): Promise<void> {
  const handle = await fs.open(directory, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

const absent =
  <T>(answer: T) =>
  (error: unknown): T => {
    if (['ENOENT', 'ENOTDIR', 'EISDIR', 'EPERM'].includes(codeOf(error))) return answer
    throw error
  }
