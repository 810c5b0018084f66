import { api, type Api } from '@/contract/api'
import type { Asked, Endpoint, Output } from '@/contract/endpoint'
import { edgeSentences, isEnvelope } from '@/contract/envelope'
import { publicApi, type PublicApi } from '@/contract/public'
import { callFunction } from '@/platform/cloud'
import { currentPostId } from './current-post'
import { Failure } from './failure'

/** Asks the signed-in function; the answer is parsed before anyone sees it. Throws Failure or Offline. */
export async function ask<N extends keyof Api>(name: N, input: Asked<Api[N]>): Promise<Output<Api[N]>> {
  const post = currentPostId()
  const event = post ? { endpoint: name, input, post } : { endpoint: name, input }
  return unwrap(api[name], await callFunction('api', event))
}

/** Asks the public function, which needs no sign-in. */
export async function askPublic<N extends keyof PublicApi>(
  name: N,
  input: Asked<PublicApi[N]>,
): Promise<Output<PublicApi[N]>> {
  return unwrap(publicApi[name], await callFunction('public', { endpoint: name, input }))
}

function unwrap<E extends Endpoint>(endpoint: E, answer: unknown): Output<E> {
  if (!isEnvelope(answer)) throw new Failure('busy', edgeSentences.busy)
  if (!answer.ok) throw new Failure(answer.code, answer.message)
  const parsed = endpoint.output.safeParse(answer.data)
  if (!parsed.success) throw new Failure('busy', `${edgeSentences.busy}${answer.requestId}`)
  return parsed.data as Output<E> // parsed by this endpoint's own schema
}
