import { edgeSentences, type EdgeCode, type Envelope } from '@/contract/envelope'
import type { Ports } from '../ports'
import { sayable } from '../request-id'
import { answerPublic } from './public'

type HttpAnswer = { statusCode: number; headers: Record<string, string>; body: string }

/** The door of browsers without WeChat: citizens read; a desk has to sign in first. */
export async function answerWeb(
  event: unknown,
  ports: Ports & { log: (line: object) => void },
): Promise<HttpAnswer> {
  const { path, httpMethod, body, isBase64Encoded } = (event ?? {}) as Record<string, unknown> // every use below is checked
  const refused = (statusCode: number, code: EdgeCode) => {
    const requestId = sayable(ports.salt())
    ports.log({ requestId, endpoint: 'web', outcome: code })
    return http(statusCode, { ok: false, code, message: edgeSentences[code], requestId })
  }
  const door = typeof path === 'string' ? path.replace(/^\/web(?=\/)/, '') : ''
  if (door !== '/public' && door !== '/api') return refused(404, 'unknown-endpoint')
  if (httpMethod !== 'POST') return refused(405, 'bad-request')
  if (door === '/api') return refused(401, 'unauthenticated')
  const question = parsed(isBase64Encoded === true ? Buffer.from(String(body), 'base64').toString() : body)
  if (question === undefined) return refused(400, 'bad-json')
  return http(200, await answerPublic(question, ports))
}

function parsed(body: unknown): unknown {
  try {
    const value: unknown = JSON.parse(String(body))
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined
  } catch {
    return undefined
  }
}

function http(statusCode: number, envelope: Envelope): HttpAnswer {
  return {
    statusCode,
    headers: {
      'content-type': 'application/json; charset=utf-8',
      ...(statusCode === 405 ? { allow: 'POST' } : {}),
    },
    body: JSON.stringify(envelope),
  }
}
