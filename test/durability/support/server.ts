import { spawn } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import type { CloudOptions } from '../../../emulator/cloud/cloud'
import { REPOSITORY } from './shim'

export type Server = {
  url: string
  alive(): boolean
  /** As `kill -9` does. */
  kill(): Promise<void>
  call(fn: string, event: object): Promise<{ status: number; body: unknown } | undefined>
}

/** The emulator in a process of its own, so that it can be killed or given another disk. */
export async function startServer(options: CloudOptions, env: Record<string, string> = {}): Promise<Server> {
  const script = path.join(options.functionsDir, '../server.ts')
  fs.writeFileSync(
    script,
    `import { startCloud } from ${JSON.stringify(path.join(REPOSITORY, 'emulator/cloud/cloud'))}
     startCloud(${JSON.stringify(options)}).then((cloud) => console.log('URL ' + cloud.url), (e) => console.log('NO ' + e.message))`,
  )
  const child = spawn(process.execPath, ['--import', 'tsx', script], {
    cwd: REPOSITORY,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, ...env },
  })
  let alive = true
  const gone = new Promise<void>((resolve) =>
    child.on('exit', () => {
      alive = false
      resolve()
    }),
  )
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (chunk) => {
      const [, word, rest] = /^(URL|NO) (.*)/.exec(String(chunk)) ?? []
      if (word === 'URL') resolve(rest ?? '')
      else reject(new Error(rest))
    })
    child.on('exit', () => reject(new Error('the server ended')))
  })
  return {
    url,
    alive: () => alive,
    kill: () => {
      child.kill('SIGKILL')
      return gone
    },
    call: async (fn, event) => {
      const answer = await fetch(`${url}/invoke/${fn}`, {
        method: 'POST',
        body: JSON.stringify(event),
      }).catch(() => undefined)
      const text = await answer?.text().catch(() => undefined)
      return answer && text !== undefined
        ? { status: answer.status, body: JSON.parse(text) as unknown }
        : undefined
    },
  }
}

/** Function folders with the real wx-server-sdk beside them. */
export function writeFunctions(home: string, functions: Record<string, string>): string {
  const functionsDir = path.join(home, 'functions')
  fs.mkdirSync(functionsDir, { recursive: true })
  fs.symlinkSync(path.join(REPOSITORY, 'node_modules'), path.join(functionsDir, 'node_modules'))
  for (const [name, code] of Object.entries(functions)) {
    fs.mkdirSync(path.join(functionsDir, name))
    fs.writeFileSync(path.join(functionsDir, name, 'index.js'), `${SDK}\n${code}`)
  }
  return functionsDir
}

const SDK = `const cloud = require('wx-server-sdk'); cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV })
const db = cloud.database()`
