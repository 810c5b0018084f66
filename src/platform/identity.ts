import { readStored, store } from './storage'

const KEY = 'demo-openid'

export type DemoIdentity = { openid: string; name: string; group: string; label: string }

/** A browser of the demo may choose who it is; in WeChat the platform says so. */
export const hasDemoIdentities = DEMO && process.env.TARO_ENV === 'h5'

/** The demo identity this browser acts as; empty is a citizen. Exists only where DEMO is true. */
export function currentOpenid(): string {
  const kept = readStored(KEY)
  return typeof kept === 'string' ? kept : ''
}

/** Whether whoever is here is somebody: WeChat says who on the phone, a browser of the demo may be told. */
export function isKnownHere(): boolean {
  return process.env.TARO_ENV === 'weapp' || (DEMO && currentOpenid() !== '')
}

export function becomeOpenid(openid: string): void {
  store(KEY, openid)
}

export async function demoIdentities(): Promise<DemoIdentity[]> {
  const response = await fetch('/local/identities')
  const list: unknown = await response.json()
  return Array.isArray(list) ? list.filter(isIdentity) : []
}

function isIdentity(value: unknown): value is DemoIdentity {
  return (
    typeof value === 'object' &&
    value !== null &&
    ['openid', 'name', 'group', 'label'].every(
      (key) => typeof (value as Record<string, unknown>)[key] === 'string',
    )
  )
}
