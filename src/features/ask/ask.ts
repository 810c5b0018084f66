import { api, type Api } from '@/contract/api'
import { deskDoor, type DeskDoor } from '@/contract/desk'
import type { Asked, Endpoint, Output } from '@/contract/endpoint'
import { edgeSentences, isEnvelope } from '@/contract/envelope'
import { papers, type Papers } from '@/contract/papers'
import { publicApi, type PublicApi } from '@/contract/public'
import { entryApi, type EntryApi } from '@/contract/roster'
import { callFunction } from '@/platform/cloud'
import { currentPostId } from './current-post'
import { Failure } from './failure'

/** Asks the signed-in function; the answer is parsed before anyone sees it. Throws Failure or Offline. */
export async function ask<N extends keyof Api>(name: N, input: Asked<Api[N]>): Promise<Output<Api[N]>> {
  return unwrap(api[name], await callFunction('api', signed(name, input)))
}

/** Asks for a document. */
export async function askPapers<N extends keyof Papers>(
  name: N,
  input: Asked<Papers[N]>,
): Promise<Output<Papers[N]>> {
  return unwrap(papers[name], await callFunction('papers', signed(name, input)))
}

/** Asks as somebody whom WeChat knows and the roster perhaps not yet. */
export async function askEntry<N extends keyof EntryApi>(
  name: N,
  input: Asked<EntryApi[N]>,
): Promise<Output<EntryApi[N]>> {
  return unwrap(entryApi[name], await callFunction('api', { endpoint: name, input }))
}

/** Asks as a browser that is not signed in yet. */
export async function askDesk<N extends keyof DeskDoor>(
  name: N,
  input: Asked<DeskDoor[N]>,
): Promise<Output<DeskDoor[N]>> {
  return unwrap(deskDoor[name], await callFunction('desk', { endpoint: name, input }))
}

function signed(endpoint: string, input: unknown): object {
  const post = currentPostId()
  return post ? { endpoint, input, post } : { endpoint, input }
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
