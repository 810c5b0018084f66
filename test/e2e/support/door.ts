import { randomBytes } from 'node:crypto'

/** What the HTTP door answers: the envelope, with its data left unread until a test reads it. */
export type Answer = {
  status: number
  ok: boolean
  code?: string
  message?: string
  data: Record<string, never>
}

export const newRequestId = () => randomBytes(16).toString('hex')

/** Somebody at the HTTP door of the emulator; an empty openid is a citizen. */
export function caller(url: string, openid: string) {
  async function raw(name: string, body: string): Promise<Answer> {
    const headers: Record<string, string> = { 'content-type': 'application/json' }
    if (openid) headers['X-Local-Openid'] = openid
    const response = await fetch(`${url}/invoke/${name}`, { method: 'POST', headers, body })
    return { status: response.status, ...((await response.json()) as Omit<Answer, 'status'>) }
  }
  const ask = (name: string, endpoint: string, input: unknown) =>
    raw(name, JSON.stringify({ endpoint, input }))
  return {
    raw,
    api: (endpoint: string, input: unknown) => ask('api', endpoint, input),
    public: (endpoint: string, input: unknown) => ask('public', endpoint, input),
  }
}

export type Caller = ReturnType<typeof caller>

type Opened = { view: { contacts: { id: string; state: string }[]; stage: { key: string } }; rev: number }

/** Opens a case and does one action on its present version, as a screen would. */
export async function act(who: Caller, id: string, verb: string, input: object): Promise<Answer> {
  const opened = await who.api('suggestion.open', { id })
  if (!opened.ok) return opened
  const { rev } = opened.data as unknown as Opened
  return who.api('suggestion.act', { id, rev, verb, input, requestId: newRequestId() })
}

export async function open(who: Caller, id: string): Promise<Opened> {
  const opened = await who.api('suggestion.open', { id })
  if (!opened.ok) throw new Error(`${opened.code}: ${opened.message}`)
  return opened.data as unknown as Opened
}
