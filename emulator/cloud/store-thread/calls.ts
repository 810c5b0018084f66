import { databaseActions } from '../actions/database'
import type { DatabaseContext } from '../actions/action'
import type { Limits } from '../limits'
import type { PlainObject } from '../plain-object'
import { ProtocolError } from '../protocol-error'
import { countDocuments, findDocuments, insertDocuments, type Work } from '../store/collection'
import { explain, type Question } from '../store/explain'
import { rowText } from '../store/row'
import type { Store } from '../store/store'
import { whenFree } from '../store/transactions/versions'

/** How a database answer was found, and how many documents were in it. */
export type Noted = Work & { returned: number }

/**
 * What the rest of the emulator may ask of the store, which runs in a thread of its own. Plain data goes in and
 * comes out, for it is copied from thread to thread; a call added here can be made from the other side at once.
 */
export function callsOf(store: Store, limits: Limits) {
  return {
    /** One database action of the SDK's protocol. */
    act: async (action: string, params: PlainObject, now: number, requestId: string) => {
      const run = databaseActions.get(action)
      if (!run) throw new ProtocolError('INVALID_PARAM', `unknown action: ${action}`)
      let work: Noted | undefined
      const context: DatabaseContext = { store, limits, now, requestId, note: (done) => void (work = done) }
      const answer = await whenFree(() => run(context, params))
      return { answer, work, unindexed: store.watch.fresh() }
    },
    /** Inserts plain values (Dates allowed), all or none. */
    load: (collection: string, documents: readonly object[]) =>
      whenFree(() => void insertDocuments(store.place(collection), documents)),
    /** The documents of a collection, each as the text of its row. */
    dump: (collection: string) => store.dump(collection).map(rowText),
    isEmpty: () => store.isEmpty(),
    /** Every collection with what is declared and what is in it. */
    collections: () =>
      store.names().map((name) => {
        const place = store.place(name)
        const indexes = place.indexes.map((index) => ({
          name: index.name,
          unique: index.unique,
          keys: index.fields.map(({ path, descending }) => `${path} ${descending ? 'desc' : 'asc'}`),
        }))
        return { name, documents: countDocuments(place, {}).total, indexes }
      }),
    /** Some documents in the order of their ids, each as the text of its row. */
    page: (collection: string, skip: number, limit: number) => {
      const place = store.place(collection)
      const { found } = findDocuments(place, {}, { sort: [], skip, limit })
      return {
        total: countDocuments(place, {}).total,
        documents: found.map(({ document }) => rowText(document)),
      }
    },
    /** How a query would be answered, found by answering it. */
    explain: (question: Question, now: number) => explain(store, question, now),
    /** The queries since the start that no index narrowed. */
    unindexed: () => store.watch.total(),
  }
}

export type StoreCalls = ReturnType<typeof callsOf>
