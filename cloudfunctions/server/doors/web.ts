import { edgeSentences, type EdgeCode, type Envelope } from '@/contract/envelope'
import type { Ports } from '../ports'
import { answerPublic } from './public'

type HttpAnswer = { statusCode: number; headers: Record<string, string>; body: string }

/** The door of browsers without WeChat: citizens read; a desk has to sign in first. */
export async function answerWeb(
  event: unknown,
  ports: Ports & { log: (line: object) => void },
): Promise<HttpAnswer> {
  const { path, httpMethod, body } = event as Record<string, unknown> // every use below is checked
  if (httpMethod !== 'POST') return refused(405, 'bad-request')
  if (path === '/web/api' || path === '/api') return refused(401, 'unauthenticated')
  if (path !== '/web/public' && path !== '/public') return refused(404, 'unknown-endpoint')
  const question = parsed(body)
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

function refused(statusCode: number, code: EdgeCode): HttpAnswer {
  return http(statusCode, { ok: false, code, message: edgeSentences[code], requestId: '' })
}

function http(statusCode: number, envelope: Envelope): HttpAnswer {
  return {
    statusCode,
    headers: { 'content-type': 'application/json; charset=utf-8' },
    body: JSON.stringify(envelope),
  }
}
