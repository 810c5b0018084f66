import type { CollectionName, Change, Inserted, Reader, Store, Updated, Where } from '../store/port'
import { get } from '../store/port'
import type { Documents } from '../store/documents'

/** Where the documents of a kind are kept, and the only ways they are written. */
export type Keep<D> = {
  get: (store: Reader, id: string) => Promise<D | undefined>
  insert: (store: Store, doc: D) => Promise<Inserted>
  /** Replaces the document on condition that it still has this version. */
  replace: (store: Store, doc: D, rev: number) => Promise<Updated>
  /** What is drawn from this version is up to date. */
  settle: (store: Store, doc: D) => Promise<Updated>
  /** Sets the day on which to look at this version again. */
  wake: (store: Store, doc: D, day: string) => Promise<Updated>
  /** Ids of cases whose drawings a crash left behind. */
  behind: (store: Reader, limit: number) => Promise<string[]>
}

/** Collections whose documents are cases. */
type CaseCollection = {
  [N in CollectionName]: Documents[N] extends { rev: number; behind: boolean } ? N : never
}[CollectionName]

export function keepIn<N extends CaseCollection>(name: N): Keep<Documents[N]> {
  const at = (doc: Documents[N], more: Where = {}) => ({ _id: doc._id, rev: doc.rev, ...more })
  return {
    get: (store, id) => get(store, name, id),
    insert: (store, doc) => store.insert(name, doc),
    replace: (store, doc, rev) => {
      const { _id, ...change } = doc
      // Every field but the id, so it is a change of this collection.
      return store.updateIf(name, { _id, rev }, change as unknown as Change<N>)
    },
    settle: (store, doc) => store.updateIf(name, at(doc, { behind: true }), { behind: false } as Change<N>), // both have the field
    wake: (store, doc, day) => store.updateIf(name, at(doc), { wakeOn: day } as Change<N>), // every case may have the field
    behind: async (store, limit) => {
      const docs = await store.find(name, { where: { behind: true }, limit, fields: ['rev'] })
      return docs.map(({ _id }) => _id)
    },
  }
}
