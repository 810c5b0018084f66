import path from 'node:path'
import { Worker } from 'node:worker_threads'
import { isPlainObject, type PlainObject } from '../plain-object'
import { ProtocolError } from '../protocol-error'
import { PER_CALL_NAMES } from './environment'
import type { FunctionFolder } from './function-folder'

export type Call = {
  event: string
  context: PlainObject
  env: Record<string, string>
  requestId: string
  /** How far the function's clock stands from the wall clock, in milliseconds. */
  clockOffset: number
}
export type Output = (text: string, level: 'info' | 'error', requestId: string | undefined) => void

/** One loaded copy of a function. It takes one call at a time; anything that ends its thread ends the instance. */
export type Instance = {
  version: number
  ready: Promise<void>
  run(call: Call): Promise<string>
  alive(): boolean
  stop(): Promise<void>
}

const LOAD_SECONDS = 30
const WORKER_FILE = path.join(__dirname, 'worker.cjs')

type Waiting = { requestId: string | undefined; resolve(result: string): void; reject(error: Error): void }

type Surroundings = { env: Record<string, string>; clockOffset: number; output: Output }

export function startInstance(folder: FunctionFolder, { env, clockOffset, output }: Surroundings): Instance {
  const worker = new Worker(WORKER_FILE, {
    workerData: {
      entry: folder.entry,
      perCallNames: PER_CALL_NAMES,
      memoryMb: folder.memoryMb,
      clockOffset,
    },
    env,
    // Without this a worker would inherit, and pay for, the TypeScript loader of this process.
    execArgv: [],
    ...(Number.isFinite(folder.memoryMb)
      ? { resourceLimits: { maxOldGenerationSizeMb: folder.memoryMb } }
      : {}),
    stdout: true,
    stderr: true,
  })
  let waiting: Waiting | undefined
  let alive = true

  const settle = (act: (who: Waiting) => void): void => {
    const who = waiting
    waiting = undefined
    if (who) act(who)
  }
  const fail = (error: Error): void => settle((who) => who.reject(error))
  const wait = (seconds: number, requestId?: string): Promise<string> =>
    new Promise<string>((resolve, reject) => {
      const end = (): void => {
        alive = false
        fail(
          new ProtocolError(
            'FUNCTIONS_TIME_LIMIT_EXCEEDED',
            `Invoking task timed out after ${seconds} seconds`,
          ),
        )
        void worker.terminate()
      }
      // setTimeout takes what it cannot count for no time at all.
      const timer = Number.isFinite(seconds) ? setTimeout(end, seconds * 1000) : undefined
      const ending =
        <T>(act: (value: T) => void) =>
        (value: T): void => {
          clearTimeout(timer)
          act(value)
        }
      waiting = { requestId, resolve: ending(resolve), reject: ending(reject) }
    })

  worker.on('message', (message: unknown) => {
    if (!isPlainObject(message)) return
    if (message.type === 'ready') settle((who) => who.resolve(''))
    else if (message.type === 'result') settle((who) => who.resolve(String(message.result)))
    else if (message.type === 'output') {
      const level = message.level === 'error' ? 'error' : 'info'
      output(String(message.text), level, stringOrNone(message.requestId))
    } else {
      output(String(message.stack || message.message), 'error', waiting?.requestId)
      fail(new ProtocolError('FUNCTIONS_EXECUTE_FAIL', String(message.message)))
      if (message.type === 'ended') {
        alive = false
        void worker.terminate()
      }
    }
  })
  worker.on('error', (error) => {
    alive = false
    output(error.stack ?? String(error), 'error', waiting?.requestId)
    fail(new ProtocolError('FUNCTIONS_EXECUTE_FAIL', String(error)))
  })
  worker.on('exit', () => {
    alive = false
    fail(new ProtocolError('FUNCTIONS_EXECUTE_FAIL', 'the process of the function exited before it answered'))
  })
  // A function's own words come as messages; this is what Node itself prints into the thread's streams.
  worker.stdout.on('data', (chunk) => output(String(chunk), 'info', waiting?.requestId))
  worker.stderr.on('data', (chunk) => output(String(chunk), 'error', waiting?.requestId))

  const ready = wait(LOAD_SECONDS).then(() => undefined)
  ready.catch(() => undefined)
  return {
    version: folder.version,
    ready,
    run: (call) => {
      const answer = wait(folder.timeoutSeconds, call.requestId)
      worker.postMessage(call)
      return answer
    },
    alive: () => alive,
    stop: async () => {
      alive = false
      await worker.terminate()
    },
  }
}

const stringOrNone = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)
