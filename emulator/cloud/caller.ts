import { createHmac, timingSafeEqual } from 'node:crypto'
import { isPlainObject } from './plain-object'

export const APP_ID = 'wxlocal0000000001'
export const ENV_ID = 'local-env'

/** Who a function is called for. Without an openid the caller is anonymous. */
export type Caller = { openid?: string; source: string; clientIp: string }

/** The SDK turns a context value of digits only into a number, so an openid must hold a letter. */
export function isOpenid(text: string): boolean {
  return /^[A-Za-z0-9_-]{6,64}$/.test(text) && /[A-Za-z]/.test(text)
}

/** A running function and whom it works for. */
export type Bearer = { caller: Caller; fn: string }

/** The opaque token a function carries and its own calls bring back: only this server can write one. */
export function sealBearer(secret: string, { caller, fn }: Bearer): string {
  const payload = Buffer.from(JSON.stringify({ ...caller, fn })).toString('base64url')
  return `${payload}.${signatureOf(secret, payload)}`
}

/** Reads tokens, and remembers those it has read: a function brings the same one with each of its requests. */
export function bearerReader(secret: string): (token: unknown) => Bearer | undefined {
  const known = new Map<string, Bearer>()
  return (token) => {
    if (typeof token !== 'string') return undefined
    const before = known.get(token)
    if (before) return before
    const bearer = unsealBearer(secret, token)
    if (bearer) {
      if (known.size >= MOST_KNOWN) known.clear()
      known.set(token, bearer)
    }
    return bearer
  }
}

const MOST_KNOWN = 1000

function unsealBearer(secret: string, token: string): Bearer | undefined {
  const [payload = '', signature = ''] = token.split('.')
  const expected = Buffer.from(signatureOf(secret, payload))
  const given = Buffer.from(signature)
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return undefined
  const sealed: unknown = JSON.parse(Buffer.from(payload, 'base64url').toString())
  if (!isPlainObject(sealed)) return undefined
  const { openid, source, clientIp, fn } = sealed
  if (typeof source !== 'string' || typeof clientIp !== 'string' || typeof fn !== 'string') return undefined
  return { caller: { ...(typeof openid === 'string' ? { openid } : {}), source, clientIp }, fn }
}

const signatureOf = (secret: string, payload: string): string =>
  createHmac('sha256', secret).update(payload).digest('base64url')
