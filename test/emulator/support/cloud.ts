import fs from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { startCloud, type Cloud, type CloudOptions, type LogLine } from '../../../emulator/cloud/cloud'
import type { InFunction } from './sdk'

const REPOSITORY = path.resolve(__dirname, '../../..')

/** A function folder that runs whatever code a test hands it, with the real wx-server-sdk. */
const RUNNER = `
const cloud = require('wx-server-sdk')
cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV })
const db = cloud.database()
exports.main = async (event) => {
  try {
    const code = eval('(' + event.code + ')')
    return { value: await code({ sdk: cloud, db, _: db.command }, event.given) }
  } catch (error) {
    return { failed: { errCode: error.errCode, code: error.code, message: error.errMsg || error.message } }
  }
}`

export type TestCloud = Cloud & {
  dir: string
  lines: LogLine[]
  /** Stops the server and removes its directory. */
  end(): Promise<void>
  /** Runs the code inside a real function, as the given person; the code sees nothing of the test around it. */
  run<T, G>(code: (inside: InFunction, given: G) => Promise<T> | T, given?: G, caller?: Caller): Promise<T>
  post(path: string, body: unknown, headers?: Record<string, string>): Promise<Response>
}
export type Caller = { openid?: string; source?: string }
export type Functions = Record<string, string | { code: string; config: object }>

export async function temporaryDirectory(): Promise<string> {
  return fs.mkdtemp(path.join(os.tmpdir(), 'cloud-'))
}

export async function writeFunctions(dir: string, functions: Functions): Promise<string> {
  const functionsDir = path.join(dir, 'functions')
  await fs.mkdir(functionsDir, { recursive: true })
  await fs.symlink(path.join(REPOSITORY, 'node_modules'), path.join(functionsDir, 'node_modules'))
  for (const [name, given] of Object.entries(functions)) {
    const { code, config } = typeof given === 'string' ? { code: given, config: undefined } : given
    await fs.mkdir(path.join(functionsDir, name))
    await fs.writeFile(path.join(functionsDir, name, 'index.js'), code)
    if (config) await fs.writeFile(path.join(functionsDir, name, 'config.json'), JSON.stringify(config))
  }
  return functionsDir
}

type Options = Partial<Omit<CloudOptions, 'dataDir' | 'functionsDir'>> & {
  functions?: Functions
  /** The open interfaces that the function behind `run` declares. */
  openapi?: string[]
}

export async function startTestCloud({
  functions = {},
  openapi = [],
  ...options
}: Options = {}): Promise<TestCloud> {
  const dir = await temporaryDirectory()
  const runner = { code: RUNNER, config: { timeout: 20, permissions: { openapi } } }
  const functionsDir = await writeFunctions(dir, { runner, ...functions })
  const lines: LogLine[] = []
  const cloud = await startCloud({
    port: 0,
    collections: [{ name: 'things', indexes: [] }],
    timers: false,
    onLog: (line) => lines.push(line),
    ...options,
    dataDir: path.join(dir, 'data'),
    functionsDir,
  })
  return {
    ...cloud,
    dir,
    lines,
    end: async () => {
      await cloud.close()
      await fs.rm(dir, { recursive: true, force: true })
    },
    run: async <T, G>(code: (inside: InFunction, given: G) => Promise<T> | T, given?: G, caller?: Caller) => {
      const answer = (await cloud.invoke('runner', { code: code.toString(), given }, caller)) as Answer<T>
      if (answer.failed) throw Object.assign(new Error(answer.failed.message), answer.failed)
      return answer.value as T
    },
    post: (where, body, headers = {}) =>
      fetch(cloud.url + where, {
        method: 'POST',
        body: typeof body === 'string' ? body : JSON.stringify(body),
        headers: { 'content-type': 'application/json', ...headers },
      }),
  }
}

type Answer<T> = { value?: T; failed?: { errCode?: number; code?: string; message: string } }
