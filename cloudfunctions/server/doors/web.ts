import { deskDoor, type DeskDoor } from '@/contract/desk'
import type { Input } from '@/contract/endpoint'
import { edgeSentences, type EdgeCode, type Envelope } from '@/contract/envelope'
import { deskName } from '../desk/desk-name'
import { closeByToken } from '../desk/session'
import { beginDesk, collectDesk } from '../desk/ticket'
import { clearedCookie, deskCookie, deskToken, isOwnPage } from '../desk/browser'
import { handle } from '../handle'
import { receiveFile } from '../files/receive'
import type { FilingPorts } from '../ports'
import { sayable } from '../request-id'
import { answerPublic } from './public'

type HttpAnswer = { statusCode: number; headers: Record<string, string>; body: string }

export type WebPorts = FilingPorts & {
  /** Another function of this environment; it answers what it would answer anybody. */
  invoke: (name: 'api' | 'papers', event: object) => Promise<unknown>
  /** The address the platform saw. */
  ip: string
}

const DOORS = ['/public', '/api', '/papers', '/desk', '/upload']
/** Doors that a browser must have signed in for. */
const SIGNED = ['/api', '/papers', '/upload']

/** The door of browsers without WeChat: citizens read; a desk signs in, and then asks what a phone may ask. */
export async function answerWeb(event: unknown, ports: WebPorts): Promise<HttpAnswer> {
  const { path, httpMethod, body, isBase64Encoded, headers, queryStringParameters } = (event ?? {}) as Record<
    string,
    unknown
  > // every use below is checked
  const refused = (statusCode: number, code: EdgeCode, more = {}) => {
    const requestId = sayable(ports.salt())
    ports.log({ requestId, endpoint: 'web', outcome: code })
    return http(statusCode, { ok: false, code, message: edgeSentences[code], requestId }, more)
  }
  const door = typeof path === 'string' ? path.replace(/^\/web(?=\/)/, '') : ''
  if (!DOORS.includes(door)) return refused(404, 'unknown-endpoint')
  if (httpMethod !== 'POST') return refused(405, 'bad-request', { allow: 'POST' })
  const token = deskToken(headers)
  if (SIGNED.includes(door) && !token) {
    // Every page asks who is here. Nobody is an answer, not a fault: a citizen's browser must not log one.
    const asked = door === '/api' ? parsed(textOf(body, isBase64Encoded)) : undefined
    return refused(asked?.endpoint === 'account.me' ? 200 : 401, 'unauthenticated')
  }
  // A page of somebody else must not act with this person's cookie.
  if (door !== '/public' && !isOwnPage(headers)) return refused(403, 'bad-request')
  if (door === '/upload' && token) {
    const asked = (queryStringParameters ?? {}) as Record<string, unknown> // checked by whoever receives
    const received = await receiveFile(
      ports,
      token,
      asked.path,
      isBase64Encoded === true ? body : undefined,
    ).catch(() => undefined)
    return received ? http(200, received) : refused(400, 'bad-request')
  }
  const question = parsed(textOf(body, isBase64Encoded))
  if (question === undefined) return refused(400, 'bad-json')
  if (door === '/public') return http(200, await answerPublic(question, ports))
  if (door === '/desk') return answerDesk(question, headers, token, ports)
  const { endpoint, input, post } = question
  const name = door === '/api' ? 'api' : 'papers'
  const answer = await ports.invoke(name, {
    endpoint,
    input,
    ...(post !== undefined && { post }),
    desk: token,
  })
  return http(200, answer as Envelope) // our own function answers envelopes
}

function textOf(body: unknown, isBase64Encoded: unknown): unknown {
  return isBase64Encoded === true ? Buffer.from(String(body), 'base64').toString() : body
}

async function answerDesk(
  question: object,
  headers: unknown,
  token: string | undefined,
  ports: WebPorts,
): Promise<HttpAnswer> {
  const cookie: { 'set-cookie'?: string } = {}
  const where = deskName(String((headers as Record<string, unknown>)['user-agent'] ?? ''))
  const envelope = await handle(question, {
    endpoints: deskDoor,
    newRequestId: () => sayable(ports.salt()),
    log: ports.log,
    answer: async ({ endpoint, input }) => {
      switch (endpoint as keyof DeskDoor) {
        case 'desk.begin':
          return beginDesk(ports, { ip: ports.ip, where })
        case 'desk.collect': {
          const collected = await collectDesk(ports, input as Input<DeskDoor['desk.collect']>) // parsed by its schema
          if (collected.state === 'signed-in') cookie['set-cookie'] = deskCookie(collected.token)
          return { state: collected.state }
        }
        case 'desk.leave':
          if (token) await closeByToken(ports, token)
          cookie['set-cookie'] = clearedCookie
          return { done: true }
      }
    },
  })
  return http(200, envelope, cookie)
}

function parsed(body: unknown): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(String(body))
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined
  } catch {
    return undefined
  }
}

function http(
  statusCode: number,
  envelope: Envelope | { fileID: string },
  headers: Record<string, string> = {},
): HttpAnswer {
  return {
    statusCode,
    headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store', ...headers },
    body: JSON.stringify(envelope),
  }
}
