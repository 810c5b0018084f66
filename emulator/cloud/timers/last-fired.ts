import fs from 'node:fs'
import path from 'node:path'
import { isPlainObject } from '../plain-object'
import { diskFailureOf } from '../store/disk-failure'

/** When each timer was last fired, kept across restarts so that a time missed in between is made up for. */
export type LastFired = { get(timer: string): number | undefined; set(timer: string, moment: number): void }

export function openLastFired(dataDir: string): LastFired {
  const file = path.join(dataDir, 'timers.json')
  const fired = read(file)
  return {
    get: (timer) => fired.get(timer),
    set: (timer, moment) => {
      fired.set(timer, moment)
      try {
        write(file, JSON.stringify(Object.fromEntries(fired)))
      } catch (error) {
        // A full disk must not end the emulator; a time that is not noted is at most fired once more after a restart.
        if (diskFailureOf(error) === undefined) throw error
      }
    },
  }
}

function read(file: string): Map<string, number> {
  if (!fs.existsSync(file)) return new Map()
  let content: unknown
  try {
    content = JSON.parse(fs.readFileSync(file, 'utf8'))
  } catch {
    // Written whole or not at all, so somebody else changed it; without it nothing is made up for.
    return new Map()
  }
  const entries = isPlainObject(content) ? Object.entries(content) : []
  return new Map(entries.filter((entry): entry is [string, number] => typeof entry[1] === 'number'))
}

function write(file: string, text: string): void {
  const draft = `${file}.new`
  const handle = fs.openSync(draft, 'w')
  try {
    fs.writeSync(handle, text)
    fs.fsyncSync(handle)
  } finally {
    fs.closeSync(handle)
  }
  fs.renameSync(draft, file)
}
