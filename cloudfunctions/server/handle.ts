import * as z from 'zod/mini'
import { edgeSentences, type Envelope } from '@/contract/envelope'
import type { Endpoints } from '@/contract/endpoint'
import { parse } from '@/domain/shared/parse'
import { isRefusal } from '@/domain/shared/refusal'
import { Failure, failAt } from './failure'

/** What a function is asked: the platform adds `userInfo`, which nobody reads. */
const question = z.strictObject({
  endpoint: z.string('缺少接口名称').check(z.maxLength(60, '接口名称不正确')),
  input: z.unknown(),
  post: z.optional(z.string('岗位编号不正确').check(z.maxLength(80, '岗位编号不正确'))),
  userInfo: z.optional(z.unknown()),
})

const MOST_BYTES = 100 * 1024

export type Asked = { endpoint: string; input: unknown; post: string | undefined }

type Door = {
  endpoints: Endpoints
  /** Answers a question whose endpoint exists and whose input is parsed. */
  answer: (asked: Asked) => Promise<unknown>
  newRequestId: () => string
  log: (line: object) => void
}

/** The only try/catch: whatever happens becomes an envelope, and details stay in the log. */
export async function handle(event: unknown, door: Door): Promise<Envelope> {
  const requestId = door.newRequestId()
  let endpoint = ''
  try {
    const asked = understood(event, door.endpoints)
    endpoint = asked.endpoint
    const data = (await door.answer(asked)) ?? null
    door.log({ requestId, endpoint, outcome: 'ok' })
    return { ok: true, data, requestId }
  } catch (error) {
    if (error instanceof Failure) {
      door.log({ requestId, endpoint, outcome: error.code })
      return { ok: false, code: error.code, message: error.message, requestId }
    }
    door.log({
      requestId,
      endpoint,
      outcome: 'error',
      why: error instanceof Error ? error.stack : String(error),
    })
    return { ok: false, code: 'busy', message: edgeSentences.busy + requestId, requestId }
  }
}

function understood(event: unknown, endpoints: Endpoints): Asked {
  if (Buffer.byteLength(JSON.stringify(event) ?? '') > MOST_BYTES) throw failAt('too-large')
  const asked = parse(question, event)
  if (isRefusal(asked)) throw new Failure('bad-request', asked.message)
  const { endpoint, post } = asked.value
  const known = Object.keys(endpoints).includes(endpoint) ? endpoints[endpoint] : undefined
  if (!known) throw failAt('unknown-endpoint')
  const input = parse(known.input, asked.value.input ?? {})
  if (isRefusal(input)) throw new Failure('bad-request', input.message)
  return { endpoint, input: input.value, post }
}
