import { DESK_LONGEST_MS } from '@/domain/people/desk-session'

const NAME = '__Host-desk'
/** A form of another site cannot set it, and a script of another site may not. */
const OWN_HEADER = 'x-desk'

/** `__Host-` binds the cookie to this very host; no script reads it, and no other site sends it along. */
const WITH = 'Path=/; Secure; HttpOnly; SameSite=Strict'

export const deskCookie = (token: string): string =>
  `${NAME}=${token}; Max-Age=${DESK_LONGEST_MS / 1000}; ${WITH}`

export const clearedCookie = `${NAME}=; Max-Age=0; ${WITH}`

/** The token a browser brought back; undefined when there is none, or none that we could have given. */
export function deskToken(headers: unknown): string | undefined {
  const cookies = headerOf(headers, 'cookie') ?? ''
  for (const pair of cookies.split(';')) {
    const [name, value = ''] = pair.trim().split('=')
    if (name === NAME && /^[a-f0-9]{64}$/.test(value)) return value
  }
  return undefined
}

/** Whether the request comes from a page of ours: with our header, and from the host it goes to. */
export function isOwnPage(headers: unknown): boolean {
  if (headerOf(headers, OWN_HEADER) !== '1') return false
  const site = headerOf(headers, 'sec-fetch-site')
  if (site !== undefined && site !== 'same-origin') return false
  const origin = headerOf(headers, 'origin')
  if (origin === undefined) return site === 'same-origin'
  const allowed = process.env.WEB_ORIGIN
  if (allowed) return origin === allowed
  return origin.replace(/^https?:\/\//, '') === headerOf(headers, 'host')
}

function headerOf(headers: unknown, name: string): string | undefined {
  if (typeof headers !== 'object' || headers === null) return undefined
  const found = Object.entries(headers).find(([key]) => key.toLowerCase() === name)?.[1] as unknown
  return typeof found === 'string' ? found : undefined
}
