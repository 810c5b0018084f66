import { parentPort, workerData } from 'node:worker_threads'
import { limitsWith } from '../limits'
import { withDiskRefusal } from '../store/disk-failure'
import { openStore, type Store } from '../store/store'
import { batched } from './batch'
import { callsOf } from './calls'
import { failureOf, type Answer, type Question, type StoreSettings } from './messages'

// Runs inside the store's thread: opens the data directory and answers calls until it is told to close.
const port = parentPort
if (!port) throw new Error('the store thread is started by store-thread.ts')
const say = batched<Answer>(
  (answers) => port.postMessage(answers),
  (answer, why) => {
    if ('id' in answer) say({ kind: 'failure', id: answer.id, failure: failureOf(why) })
  },
)

let store: Store | undefined
try {
  const { dataDir, collections, limits = limitsWith(), conflictAt = 'write' } = workerData as StoreSettings
  const rules = { conflictAt, lifetimeMs: limits.transactionSeconds * 1000 }
  store = openStore(dataDir, collections, rules)
  const calls = callsOf(store, limits)
  port.on('message', (questions: Question[]) => {
    for (const question of questions) {
      // What was asked before is answered in this turn, unless it waits for a transaction.
      if (question === 'close') setImmediate(close)
      else void answer(calls, question)
    }
  })
  say({ kind: 'open' })
} catch (error) {
  say({ kind: 'unopenable', failure: failureOf(error) })
}

async function answer(calls: ReturnType<typeof callsOf>, { id, call, given }: Exclude<Question, 'close'>) {
  try {
    // The other side typed name and arguments together; here only the name is known.
    const run = calls[call] as (...given: readonly unknown[]) => unknown
    say({ kind: 'answer', id, result: await run(...given) })
  } catch (error) {
    say({ kind: 'failure', id, failure: failureOf(withDiskRefusal(error)) })
  }
}

function close(): void {
  try {
    store?.close()
    say({ kind: 'closed' })
  } catch (error) {
    say({ kind: 'unopenable', failure: failureOf(error) })
  }
  // Nothing else keeps the thread alive. What was just said goes out first.
  setImmediate(() => setImmediate(() => port?.close()))
}
