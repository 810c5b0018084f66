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

/** The address the platform saw; must be asked inside main. */
export function addressOf(cloud: Cloud): string {
  const { CLIENTIP, CLIENTIPV6 } = cloud.getWXContext() as { CLIENTIP?: string; CLIENTIPV6?: string }
  return CLIENTIP ?? CLIENTIPV6 ?? ''
}

/** Calls another function of this environment. */
export const invoking =
  (cloud: Cloud) =>
  async (name: string, data: object): Promise<unknown> => {
    const answer: unknown = await cloud.callFunction({ name, data })
    return (answer as { result: unknown }).result // documented shape
  }

/** The telephone number behind the code WeChat gives when a person agrees to tell it. */
export const phoneOf =
  (cloud: Cloud) =>
  async (code: string): Promise<string | undefined> => {
    const openapi = cloud.openapi as unknown as {
      phonenumber: { getPhoneNumber: (asked: { code: string }) => Promise<unknown> }
    } // the SDK's own types end before this one
    const answer = await openapi.phonenumber.getPhoneNumber({ code }).catch(() => undefined)
    const info = (answer as { phoneInfo?: { purePhoneNumber?: string } } | undefined)?.phoneInfo
    return info?.purePhoneNumber
  }
