import { APP_ID, ENV_ID, sealBearer, type Caller } from '../caller'
import type { Clock } from '../clock'
import type { Limits } from '../limits'
import type { Log } from '../log'
import type { PlainObject } from '../plain-object'
import { ProtocolError } from '../protocol-error'
import { callEnv, instanceEnv } from './environment'
import { functionNames, readFunction, type FunctionFolder } from './function-folder'
import { startInstance, type Output } from './instance'
import { createPool, type Pool } from './pool'

export type Invocation = {
  fn: string
  event: PlainObject
  caller: Caller
  requestId: string
  /** Called by another function, which waits for the answer. */
  nested?: boolean
  timer?: boolean
}

export type Host = {
  /** The answer of the function as JSON text. */
  invoke(invocation: Invocation): Promise<string>
  find(fn: string): FunctionFolder | undefined
  names(): string[]
  /** Waits for running calls, at most so long, and ends every instance. */
  close(graceMs: number): Promise<void>
}

type Options = {
  functionsDir: string
  gatewayUrl: string
  /** Environment variables set for the functions. */
  environment: Readonly<Record<string, string>>
  secret: string
  mostPerFunction: number
  clock: Clock
  limits: Limits
  log: Log
}

export function createHost(options: Options): Host {
  const { functionsDir, gatewayUrl, environment, secret, mostPerFunction, clock, limits, log } = options
  const pools = new Map<string, Pool>()
  const running = new Set<Promise<unknown>>()
  let closing = false
  const find = (fn: string): FunctionFolder | undefined => readFunction(functionsDir, fn, limits)

  const present = (fn: string): FunctionFolder => {
    const folder = find(fn)
    if (folder) return folder
    throw new ProtocolError('FUNCTION_NOT_FOUND', `FunctionName parameter could not be found: ${fn}`)
  }
  const poolOf = (fn: string): Pool => {
    const known = pools.get(fn)
    if (known) return known
    const output: Output = (text, level, requestId) =>
      log({
        level,
        kind: 'output',
        fn,
        text: text.trimEnd(),
        ...(requestId === undefined ? {} : { requestId }),
      })
    const pool = createPool({
      most: mostPerFunction,
      start: () =>
        startInstance(present(fn), {
          env: instanceEnv(gatewayUrl, environment),
          clockOffset: clock.offset(),
          output,
        }),
      version: () => find(fn)?.version ?? 0,
    })
    pools.set(fn, pool)
    return pool
  }

  const run = async (invocation: Invocation): Promise<string> => {
    const { fn, event, caller, requestId, nested = false, timer = false } = invocation
    const folder = present(fn)
    const call = {
      event: JSON.stringify(withUserInfo(event, caller, timer)),
      context: contextOf(folder, requestId),
      env: callEnv({ caller, token: sealBearer(secret, { caller, fn }), requestId, timer }),
      requestId,
      clockOffset: clock.offset(),
    }
    const started = Date.now()
    const outcome = (level: 'info' | 'error', text: string): void =>
      log({ level, kind: 'call', fn, requestId, ms: Date.now() - started, text })
    try {
      const result = fitting(await poolOf(fn).run(call, nested), limits.functionResultBytes)
      outcome('info', 'answered')
      return result
    } catch (error) {
      outcome('error', error instanceof ProtocolError ? error.code : 'SYS_ERR')
      throw error
    }
  }

  return {
    find,
    names: () => functionNames(functionsDir),
    invoke: (invocation) => {
      // A call already running may still need the functions it calls.
      if (closing && !invocation.nested) {
        return Promise.reject(new ProtocolError('SYS_ERR', 'the emulator is closing'))
      }
      const call = run(invocation)
      running.add(call)
      const done = (): void => void running.delete(call)
      call.then(done, done)
      return call
    },
    close: async (graceMs) => {
      closing = true
      const grace = new Promise((resolve) => setTimeout(resolve, graceMs).unref())
      await Promise.race([Promise.allSettled([...running]), grace])
      await Promise.all([...pools.values()].map((pool) => pool.stop()))
    },
  }
}

function fitting(result: string, mostBytes: number): string {
  if (Buffer.byteLength(result) <= mostBytes) return result
  throw new ProtocolError(
    'EXCEED_MAX_RESPONSE_SIZE',
    `-604001 cloudfunction result size exceed limit (${mostBytes} bytes)`,
  )
}

// The platform adds this to what a signed-in client sent, over anything the client put there itself.
function withUserInfo(event: PlainObject, caller: Caller, timer: boolean): PlainObject {
  if (timer) return event
  const { userInfo: _claimed, ...sent } = event
  if (caller.openid === undefined) return sent
  return { ...sent, userInfo: { openId: caller.openid, appId: APP_ID } }
}

function contextOf(folder: FunctionFolder, requestId: string): PlainObject {
  return {
    request_id: requestId,
    function_name: folder.name,
    function_version: '$LATEST',
    namespace: ENV_ID,
    memory_limit_in_mb: folder.memoryMb,
    time_limit_in_ms: folder.timeoutSeconds * 1000,
  }
}
