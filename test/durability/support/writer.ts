import fs from 'node:fs'
import path from 'node:path'
import { startStoreThread } from '../../../emulator/cloud/store-thread/store-thread'
import { limitsWith } from '../../../emulator/cloud/limits'
import { callsOf } from '../../../emulator/cloud/store-thread/calls'
import { openStore } from '../../../emulator/cloud/store/store'
import { openFiles } from '../../../emulator/cloud/storage/files'
import { COLLECTIONS, type Note, type Task } from './notes'

/*
 * A program of its own, on the watched disk: writers that note each answer they get in the file `acks`, which the disk
 * logs among everything else. So for any moment it is known what had been acknowledged by then.
 */
const task = JSON.parse(process.env.TASK ?? '') as Task
const dataDir = path.join(task.dir, 'data')
const acks = fs.openSync(path.join(task.dir, 'acks'), 'w')
const note = (line: Note): void => void fs.writeSync(acks, `${JSON.stringify(line)}\n`)

async function open() {
  if (task.synchronous === undefined) {
    const { act, close } = await startStoreThread({ dataDir, collections: COLLECTIONS }, () =>
      process.exit(1),
    )
    return { act, close }
  }
  // The seeded fault: the same store, told not to wait for the disk.
  const store = openStore(dataDir, COLLECTIONS)
  store.place('things').sql.exec(`PRAGMA synchronous = ${task.synchronous}`)
  return { act: callsOf(store, limitsWith()).act, close: async () => store.close() }
}

async function main(): Promise<void> {
  const store = await open()
  const files = await openFiles(dataDir)
  const act = (action: string, params: object) =>
    store.act(`database.${action}`, { collectionName: 'things', ...params }, 0, 'r')
  const writer = async (w: number): Promise<void> => {
    for (let n = 0; n < task.writes; n++) {
      const id = `${task.run}-${w}-${n}`
      // Both halves in one write or in one transaction: after a cut there are both or none.
      const halves = ['a', 'b'].map((half) =>
        JSON.stringify({ _id: id + half, n, v: 0, text: 'x'.repeat(300) }),
      )
      if (task.apart) for (const half of halves) await act('insertDocument', { data: [half] })
      else if (n % 2 === 0) await act('insertDocument', { data: halves })
      else await inTransaction(act, halves)
      note({ did: 'add', id })
      const query = JSON.stringify({ _id: `${id}a`, v: 0 })
      await act('modifyDocument', { query, data: JSON.stringify({ $set: { v: 1 } }), merge: true })
      note({ did: 'set', id })
      if (n % 5 === 4) {
        const old = `${task.run}-${w}-${n - 3}`
        note({ will: 'remove', id: old })
        await act('removeDocument', {
          query: JSON.stringify({ _id: { $in: [`${old}a`, `${old}b`] } }),
          multi: true,
        })
        note({ did: 'remove', id: old })
      }
      if (n % 7 === 3) {
        await files.write(`案卷/${task.run}/${w}/${id}.txt`, Buffer.from(id.repeat(50)))
        note({ did: 'file', id, path: `案卷/${task.run}/${w}/${id}.txt` })
      }
    }
  }
  await Promise.all(Array.from({ length: task.writers }, (_, w) => writer(w)))
  if (task.closes) await store.close()
  process.exit(0)
}

type Act = (action: string, params: object) => Promise<{ answer: object }>

async function inTransaction(act: Act, documents: readonly string[]): Promise<void> {
  const { transactionId } = (await act('startTransaction', {})).answer as { transactionId: string }
  for (const document of documents) await act('insertDocument', { data: [document], transactionId })
  await act('commitTransaction', { transactionId })
}

main().catch((error: unknown) => {
  console.error(error)
  process.exit(1)
})
