import fs from 'node:fs'
import path from 'node:path'
import type { Limits } from '../limits'
import { isPlainObject, type PlainObject } from '../plain-object'
import { ProtocolError } from '../protocol-error'

/** One function as it lies on disk: `<name>/index.js` and perhaps `<name>/config.json`. */
export type FunctionFolder = {
  name: string
  entry: string
  /** Changes when the function is built anew. */
  version: number
  timeoutSeconds: number
  memoryMb: number
  /** The open interfaces of WeChat it may call. */
  openapi: readonly string[]
  /** As they are written; timers/ reads them. */
  triggers: readonly unknown[]
}

/** Undefined when there is no such function; throws a sentence when its config.json cannot be followed. */
export function readFunction(functionsDir: string, name: string, limits: Limits): FunctionFolder | undefined {
  if (!/^[A-Za-z][A-Za-z0-9_-]*$/.test(name) || name.length > limits.functionNameChars) return undefined
  const entry = path.join(functionsDir, name, 'index.js')
  const stat = fs.statSync(entry, { throwIfNoEntry: false })
  if (!stat?.isFile()) return undefined
  const config = readConfig(path.join(functionsDir, name, 'config.json'), limits)
  return { name, entry, version: stat.mtimeMs, ...config }
}

/** The names of all functions of a directory. */
export function functionNames(functionsDir: string): string[] {
  if (!fs.existsSync(functionsDir)) return []
  const isFunction = (name: string): boolean => fs.existsSync(path.join(functionsDir, name, 'index.js'))
  return fs.readdirSync(functionsDir).filter((name) => name !== 'node_modules' && isFunction(name))
}

type Config = Pick<FunctionFolder, 'timeoutSeconds' | 'memoryMb' | 'openapi' | 'triggers'>

function readConfig(file: string, limits: Limits): Config {
  const config = readJson(file)
  const timeoutSeconds = positive(config.timeout, limits.functionSecondsDefault, `${file} 的 timeout`)
  if (timeoutSeconds > limits.functionSecondsMost) {
    throw wrong(`${file} 的 timeout 最多 ${limits.functionSecondsMost} 秒`)
  }
  const permissions = isPlainObject(config.permissions) ? config.permissions : {}
  return {
    timeoutSeconds,
    memoryMb: positive(config.memorySize, limits.functionMemoryMb, `${file} 的 memorySize`),
    openapi: listOf(permissions.openapi, `${file} 的 permissions.openapi`).map(String),
    triggers: listOf(config.triggers, `${file} 的 triggers`),
  }
}

function readJson(file: string): PlainObject {
  if (!fs.existsSync(file)) return {}
  let config: unknown
  try {
    config = JSON.parse(fs.readFileSync(file, 'utf8'))
  } catch {
    throw wrong(`${file} 不是有效的 JSON`)
  }
  if (!isPlainObject(config)) throw wrong(`${file} 应为一个 JSON 对象`)
  return config
}

function positive(value: unknown, otherwise: number, what: string): number {
  if (value === undefined) return otherwise
  if (typeof value === 'number' && value > 0) return value
  throw wrong(`${what} 应为正数`)
}

function listOf(value: unknown, what: string): readonly unknown[] {
  if (value === undefined) return []
  if (Array.isArray(value)) return value
  throw wrong(`${what} 应为数组`)
}

const wrong = (sentence: string): ProtocolError => new ProtocolError('FUNCTIONS_EXECUTE_FAIL', sentence)
