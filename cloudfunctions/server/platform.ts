import { createHash, randomBytes } from 'node:crypto'
import type cloudSdk from 'wx-server-sdk'
import { directoryOf } from './directory'
import { holidays } from './holidays'
import type { Caller, Ports } from './ports'
import { cloudReader } from './store/cloud-reader'

type Cloud = typeof cloudSdk

export const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')

/** One JSON line per event: ids and outcomes, never names, telephones or text. */
export function log(line: object): void {
  process.stdout.write(`${JSON.stringify(line)}\n`)
}

/** In the environment the function runs in; without this the SDK takes the first one ever made, even from a trial. */
export function initHere(cloud: Cloud): void {
  cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV as unknown as string }) // a symbol the SDK's own types forgot
}

/** What the platform gives to functions that only read. */
export function readingPorts(cloud: Cloud): Ports & { log: typeof log } {
  const store = cloudReader(cloud.database())
  return {
    store,
    directory: directoryOf(store, Date.now),
    holidays,
    hash: sha256,
    now: Date.now,
    salt: () => randomBytes(16).toString('hex'),
    log,
  }
}

/** Who the platform says is calling; must be asked inside main. */
export function callerOf(cloud: Cloud): Caller {
  const { OPENID, SOURCE } = cloud.getWXContext() as { OPENID?: string; SOURCE?: string }
  return { openid: OPENID || undefined, source: SOURCE ?? '' }
}
