import path from 'node:path'
import { Worker } from 'node:worker_threads'
import { ProtocolError } from '../protocol-error'
import type { CollectionSpec } from '../store/store'
import { batched } from './batch'
import type { StoreCalls } from './calls'
import { errorOf, failureOf, type Answer, type Question, type StoreSettings } from './messages'

/** The store's calls as they are made from outside its thread. */
export type RemoteStore = {
  [Call in keyof StoreCalls]: (
    ...given: Parameters<StoreCalls[Call]>
  ) => Promise<Awaited<ReturnType<StoreCalls[Call]>>>
}

export type StoreThread = RemoteStore & {
  /** Answers what was asked before, writes everything home and frees the data directory. */
  close(): Promise<void>
}

const THREAD_FILE = path.join(__dirname, 'thread.cjs')

type Waiting = { resolve(result: unknown): void; reject(error: Error): void }

/**
 * Opens a data directory in a thread of its own, so that a long query never holds up the port. If the thread dies,
 * every call is refused from then on, and `onBroken` hears why: nothing is acknowledged that was not written.
 */
export async function startStoreThread(
  settings: StoreSettings,
  onBroken: (sentence: string) => void,
): Promise<StoreThread> {
  const worker = new Worker(THREAD_FILE, {
    workerData: { ...settings, collections: plain(settings.collections) } satisfies StoreSettings,
    // It brings its own TypeScript loader; inheriting this process's options would load a second one.
    execArgv: [],
  })
  const waiting = new Map<number, Waiting>()
  let lastId = 0
  let state: 'opening' | 'open' | 'closing' | 'closed' = 'opening'
  let broken: Error | undefined
  const opening = latch()
  const closing = latch()

  const rejectAll = (error: Error): void => {
    for (const { reject } of waiting.values()) reject(error)
    waiting.clear()
  }
  const fail = (error: Error): void => {
    broken ??= error
    opening.reject(error)
    closing.reject(error)
    rejectAll(error)
  }
  const breakDown = (why: string): void => {
    if (state === 'closed' || broken) return
    const wasOpen = state === 'open'
    const sentence = `数据库线程意外停止（${why}），已答复的写入都已存盘；请重新启动`
    fail(new ProtocolError('SYS_ERR', sentence))
    if (wasOpen) onBroken(sentence)
  }
  const settle = (id: number, act: (who: Waiting) => void): void => {
    const who = waiting.get(id)
    waiting.delete(id)
    if (who) act(who)
  }

  const hear = (answer: Answer): void => {
    switch (answer.kind) {
      case 'open':
        state = 'open'
        return opening.resolve()
      case 'unopenable':
        state = 'closed'
        return fail(errorOf(answer.failure))
      case 'answer':
        return settle(answer.id, ({ resolve }) => resolve(answer.result))
      case 'failure':
        return settle(answer.id, ({ reject }) => reject(errorOf(answer.failure)))
      case 'closed':
        state = 'closed'
        rejectAll(new ProtocolError('SYS_ERR', 'the store is closed'))
        return closing.resolve()
      default:
        return answer satisfies never
    }
  }
  worker.on('message', (answers: Answer[]) => answers.forEach(hear))
  worker.on('error', (error) => breakDown(error.message))
  worker.on('exit', (code) => breakDown(`退出码 ${code}`))

  const say = batched<Question>(
    (questions) => worker.postMessage(questions),
    (question, why) => {
      if (question !== 'close') settle(question.id, ({ reject }) => reject(errorOf(failureOf(why))))
    },
  )
  const ask = (call: keyof StoreCalls, given: readonly unknown[]): Promise<unknown> => {
    if (broken) return Promise.reject(broken)
    if (state !== 'open') return Promise.reject(new ProtocolError('SYS_ERR', 'the store is closed'))
    return new Promise((resolve, reject) => {
      const id = ++lastId
      say({ id, call, given })
      waiting.set(id, { resolve, reject })
    })
  }
  const close = (): Promise<void> => {
    if (state === 'open' && !broken) {
      state = 'closing'
      say('close')
    }
    return broken ? Promise.resolve() : closing.settled
  }

  await opening.settled
  return new Proxy({ close } as StoreThread, {
    get: (own, name) => {
      if (name === 'close') return own.close
      // A promise would be taken for one that is still to be awaited.
      if (name === 'then' || typeof name === 'symbol') return undefined
      return (...given: unknown[]) => ask(name as keyof StoreCalls, given)
    },
  })
}

// What is copied to the thread must be data; a caller's table may carry more than the store reads.
const plain = (collections: readonly CollectionSpec[]): CollectionSpec[] =>
  collections.map(({ name, indexes }) => ({ name, indexes }))

type Latch = { settled: Promise<void>; resolve(): void; reject(error: Error): void }

function latch(): Latch {
  let resolve = (): void => undefined
  let reject: (error: Error) => void = () => undefined
  const settled = new Promise<void>((yes, no) => {
    resolve = yes
    reject = no
  })
  // Whoever waits hears of a failure; when nobody does, it is not a failure of the process.
  settled.catch(() => undefined)
  return { settled, resolve, reject }
}
