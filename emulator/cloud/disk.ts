import fs from 'node:fs'
import path from 'node:path'

/** Every file below a directory, as paths with `/`, in order; none when there is no such directory. */
export function filesUnder(root: string): string[] {
  if (!fs.existsSync(root)) return []
  return fs
    .readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort()
}

/** Makes a directory and what is missing above it. A new name is sure to survive only once its parent is synced. */
export function makeDirectory(directory: string): void {
  const first = fs.mkdirSync(directory, { recursive: true })
  if (first === undefined) return
  const top = path.dirname(path.resolve(first))
  for (let made = path.resolve(directory); made !== top; made = path.dirname(made))
    syncFile(path.dirname(made))
}

/** Writes a file, or the entries of a directory, through to the disk. */
export function syncFile(file: string): void {
  const handle = fs.openSync(file, 'r')
  try {
    fs.fsyncSync(handle)
  } finally {
    fs.closeSync(handle)
  }
}
