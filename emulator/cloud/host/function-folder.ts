import fs from 'node:fs'
import path from 'node:path'
import { isPlainObject } from '../plain-object'

/** One function as it lies on disk: `<name>/index.js` and perhaps `<name>/config.json`. */
export type FunctionFolder = {
  name: string
  entry: string
  /** Changes when the function is built anew. */
  version: number
  timeoutSeconds: number
  memoryMb: number
  triggers: { name: string; config: string }[]
}

const DEFAULT_TIMEOUT_SECONDS = 20
const DEFAULT_MEMORY_MB = 256

export function readFunction(functionsDir: string, name: string): FunctionFolder | undefined {
  if (!/^[A-Za-z][A-Za-z0-9_-]{0,59}$/.test(name)) return undefined
  const entry = path.join(functionsDir, name, 'index.js')
  const stat = fs.statSync(entry, { throwIfNoEntry: false })
  if (!stat?.isFile()) return undefined
  return { name, entry, version: stat.mtimeMs, ...readConfig(path.join(functionsDir, name, 'config.json')) }
}

function readConfig(file: string): Pick<FunctionFolder, 'timeoutSeconds' | 'memoryMb' | 'triggers'> {
  const config: unknown = fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : {}
  if (!isPlainObject(config)) throw new Error(`${file} 应为一个 JSON 对象`)
  return {
    timeoutSeconds: positive(config.timeout, DEFAULT_TIMEOUT_SECONDS, `${file} 的 timeout`),
    memoryMb: positive(config.memorySize, DEFAULT_MEMORY_MB, `${file} 的 memorySize`),
    triggers: readTriggers(config.triggers),
  }
}

function positive(value: unknown, otherwise: number, what: string): number {
  if (value === undefined) return otherwise
  if (typeof value === 'number' && value > 0) return value
  throw new Error(`${what} 应为正数`)
}

function readTriggers(triggers: unknown): FunctionFolder['triggers'] {
  if (!Array.isArray(triggers)) return []
  return triggers.flatMap((trigger: unknown) => {
    if (!isPlainObject(trigger) || typeof trigger.name !== 'string' || typeof trigger.config !== 'string')
      return []
    return [{ name: trigger.name, config: trigger.config }]
  })
}
