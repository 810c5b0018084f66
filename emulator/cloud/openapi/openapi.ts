import { randomInt } from 'node:crypto'
import { APP_ID } from '../caller'
import type { Clock } from '../clock'
import type { FunctionFolder } from '../host/function-folder'
import type { Limits } from '../limits'
import type { Log } from '../log'
import type { PlainObject } from '../plain-object'
import { codeOfAnswer, failed, refusedBySystem, type OpenApiAnswer, type OpenApiCall } from './answer'
import { apis } from './apis'
import { createFailures, type FailureKind, type FailureRule, type Failures } from './failures'
import { createOutbox, type Outbox } from './outbox'
import { createPhoneCodes, type PhoneCodes } from './phone-codes'
import { createSubscriptions, type Subscriptions } from './subscriptions'
import type { OpenApiWorld } from './world'

export type OpenApiOptions = {
  /** Sends without anybody's agreement, as if everybody had given it. */
  allSubscribed?: boolean
  /** A text, or the address of a picture, that contains one of these is found risky. */
  riskyWords?: readonly string[]
  failures?: readonly FailureRule[]
}

/** The open interfaces of WeChat that functions call without a token of their own (云调用). */
export type OpenApi = {
  call(call: OpenApiCall): Promise<OpenApiAnswer>
  outbox: Outbox
  failures: Failures
  subscriptions: Subscriptions
  phoneCodes: PhoneCodes
}

type Surroundings = {
  clock: Clock
  limits: Limits
  log: Log
  origin: string
  find(fn: string): FunctionFolder | undefined
  push(message: PlainObject): void
}

const RISKY_WORDS = ['违规样例']
// The SDK itself gives up after 15 s; this only keeps the request from staying for ever.
const HANGING_MS = 60_000

export function createOpenApi(options: OpenApiOptions, surroundings: Surroundings): OpenApi {
  const { clock, limits, log, find, push, origin } = surroundings
  const outbox = createOutbox()
  const failures = createFailures()
  const subscriptions = createSubscriptions()
  const phoneCodes = createPhoneCodes(clock.now, limits.phoneCodeSeconds)
  for (const rule of options.failures ?? []) failures.add(rule)
  const world: OpenApiWorld = {
    appId: APP_ID,
    origin,
    limits,
    now: clock.now,
    trace: () => `${Math.floor(clock.now() / 1000)}${randomInt(1e9, 1e10 - 1)}`,
    subscriptions,
    allSubscribed: options.allSubscribed ?? false,
    phoneCodes,
    riskyWords: options.riskyWords ?? RISKY_WORDS,
    push,
  }

  const answer = async (call: OpenApiCall): Promise<OpenApiAnswer> => {
    const api = apis.get(call.api)
    if (!api) return refusedBySystem(-604100)
    // Only what WeChat itself started may call WeChat: a client of the mini-program or a timer, not a web request.
    if (call.caller.source.startsWith('wx_http')) return refusedBySystem(-604104)
    if (!find(call.fn)?.openapi.includes(call.api)) return refusedBySystem(-604101)
    const failure = failures.take(call, personOf(call))
    return failure === undefined ? api(call, world) : failing(failure)
  }

  return {
    outbox,
    failures,
    subscriptions,
    phoneCodes,
    call: async (call) => {
      const answered = await answer(call)
      const code = codeOfAnswer(answered)
      const { api, args, fn, requestId } = call
      const openid = personOf(call)
      outbox.add({
        at: clock.now(),
        requestId,
        fn,
        api,
        args,
        code,
        ...(openid === undefined ? {} : { openid }),
      })
      log({ level: code === 0 ? 'info' : 'warn', kind: 'openapi', fn, requestId, text: `${api} ${code}` })
      return answered
    },
  }
}

async function failing(failure: FailureKind): Promise<OpenApiAnswer> {
  if (typeof failure === 'number') return failed(failure)
  if (failure === 'hang') await new Promise((resolve) => setTimeout(resolve, HANGING_MS).unref())
  return refusedBySystem(-604102)
}

/** Whom a call is about: who receives the message or wrote the text, else who called the function. */
function personOf({ args, caller }: OpenApiCall): string | undefined {
  const named = args.touser ?? args.openid
  return typeof named === 'string' ? named : caller.openid
}
