import type { Reader, Store } from '../store/port'

/**
 * Whatever a command is going to put into a case is not waiting any more, before it is even decided: a file that any
 * case has asked for is never swept away. One that was closed a moment ago is not found, and the command says so.
 */
export async function takeFiles(store: Reader, ids: readonly string[], owner: string): Promise<void> {
  if (!canWrite(store)) throw new Error('files are asked for by commands, and a command can write')
  const taken = { waiting: undefined, lookAt: undefined }
  await Promise.all(ids.map((_id) => store.updateIf('files', { _id, owner, waiting: 'open' }, taken)))
}

const canWrite = (store: Reader): store is Store => 'updateIf' in store
