import * as z from 'zod/mini'
import { edgeSentences, type Envelope } from '@/contract/envelope'
import type { Endpoint, Endpoints } from '@/contract/endpoint'
import { parse } from '@/domain/shared/parse'
import { isRefusal } from '@/domain/shared/refusal'
import { Failure, failAt } from './failure'
import { tracedInput, type Trace } from './trace'

/** What a function is asked: the platform adds `userInfo`, which nobody reads. */
const question = z.strictObject({
  endpoint: z.string('缺少接口名称').check(z.maxLength(60, '接口名称不正确')),
  input: z.unknown(),
  post: z.optional(z.string('岗位编号不正确').check(z.maxLength(80, '岗位编号不正确'))),
  desk: z.optional(z.string('登录信息不正确').check(z.regex(/^[a-f0-9]{64}$/, '登录信息不正确'))),
  userInfo: z.optional(z.unknown()),
})

const MOST_BYTES = 100 * 1024
/** No form is nested half as deep; deeper values are made to overflow whoever walks them. */
const MOST_LEVELS = 32

export type Asked = { endpoint: string; input: unknown; post: string | undefined; desk: string | undefined }

type Door = {
  endpoints: Endpoints
  /** Answers a question whose endpoint exists and whose input is parsed. */
  answer: (asked: Asked, trace: Trace) => Promise<unknown>
  newRequestId: () => string
  log: (line: object) => void
}

/** The only try/catch: whatever happens becomes an envelope, and details stay in the log. */
export async function handle(event: unknown, door: Door): Promise<Envelope> {
  const requestId = door.newRequestId()
  const trace: Trace = { requestId, endpoint: '' }
  try {
    const { asked, output } = understood(event, door.endpoints)
    Object.assign(trace, { endpoint: asked.endpoint, ...tracedInput(asked.input) })
    const data = shown(output, await door.answer(asked, trace))
    door.log({ ...trace, outcome: 'ok' })
    return { ok: true, data, requestId }
  } catch (error) {
    if (error instanceof Failure) {
      door.log({ ...trace, outcome: error.code })
      return { ok: false, code: error.code, message: error.message, requestId }
    }
    door.log({ ...trace, outcome: 'error', why: error instanceof Error ? error.stack : String(error) })
    return { ok: false, code: 'busy', message: edgeSentences.busy + requestId, requestId }
  }
}

function understood(event: unknown, endpoints: Endpoints): { asked: Asked; output: Endpoint['output'] } {
  if (!isShallow(event, MOST_LEVELS)) throw failAt('bad-request')
  if (Buffer.byteLength(JSON.stringify(event) ?? '') > MOST_BYTES) throw failAt('too-large')
  const asked = parse(question, event)
  if (isRefusal(asked)) throw new Failure('bad-request', asked.message)
  const { endpoint, post, desk } = asked.value
  const known = Object.keys(endpoints).includes(endpoint) ? endpoints[endpoint] : undefined
  if (!known) throw failAt('unknown-endpoint')
  const input = parse(known.input, asked.value.input ?? {})
  if (isRefusal(input)) throw new Failure('bad-request', input.message)
  return { asked: { endpoint, input: input.value, post, desk }, output: known.output }
}

function isShallow(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return true
  return levels > 0 && Object.values(value).every((item) => isShallow(item, levels - 1))
}

/** What leaves is what the contract lists; a field that nobody listed stays inside. */
function shown(output: Endpoint['output'], answer: unknown): unknown {
  const parsed = output.safeParse(answer)
  if (parsed.success) return parsed.data
  throw new Error(`an answer breaks its contract at ${parsed.error.issues[0]?.path.join('.') ?? ''}`)
}
