import type { PlainObject } from '../../plain-object'
import { keyOf } from '../key'
import type { Sql } from '../sql'

/** An open transaction as the versions know it. */
export type Reader = { readonly began: number; readonly ended: Promise<void>; end(): void }
type Change = { at: number; before: PlainObject | undefined }

/** A plain write met a document that an open transaction has written; it may try again when that one has ended. */
export class Locked extends Error {
  constructor(readonly released: Promise<void>) {
    super('the document is held by a transaction')
  }
}

/** Does the work, waiting for transactions that hold what it wants to write. */
export async function whenFree<T>(work: () => T | Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await work()
    } catch (error) {
      if (!(error instanceof Locked)) throw error
      await error.released
    }
  }
}

export type Versions = ReturnType<typeof createVersions>

export const versionKey = (collection: number, id: unknown): string =>
  `${collection}:${keyOf(id).toString('latin1')}`

/**
 * What documents were before they changed, for as long as a transaction is open that began before the change; and
 * which documents an open transaction has written. All of it is in memory: a killed process leaves no trace.
 */
export function createVersions(sql: Pick<Sql, 'onRollback'>) {
  const open = new Set<Reader>()
  const changes = new Map<string, Change[]>()
  const locks = new Map<string, Reader>()
  let clock = 0
  let writer: Reader | undefined

  const forget = (): void => {
    const oldest = Math.min(...[...open].map((reader) => reader.began))
    for (const [key, list] of changes) {
      const needed = list.filter((change) => change.at > oldest)
      if (needed.length > 0) changes.set(key, needed)
      else changes.delete(key)
    }
  }

  return {
    begin: (): Reader => {
      let release = (): void => undefined
      const ended = new Promise<void>((resolve) => (release = resolve))
      const reader: Reader = {
        began: clock,
        ended,
        end: () => {
          open.delete(reader)
          for (const [key, holder] of locks) if (holder === reader) locks.delete(key)
          forget()
          release()
        },
      }
      open.add(reader)
      return reader
    },
    /** Told by every write of a row, inside its SQL transaction. */
    touch: (collection: number, id: unknown, before: PlainObject | undefined): void => {
      if (open.size === 0) return
      const key = versionKey(collection, id)
      const holder = locks.get(key)
      if (holder && holder !== writer) throw new Locked(holder.ended)
      const change = { at: ++clock, before }
      changes.set(key, [...(changes.get(key) ?? []), change])
      sql.onRollback(() =>
        changes.set(
          key,
          (changes.get(key) ?? []).filter((other) => other !== change),
        ),
      )
    },
    /** The document as it was when the transaction began; undefined when it has not changed since. */
    asOf: (reader: Reader, key: string): Change | undefined =>
      changes.get(key)?.find((change) => change.at > reader.began),
    holder: (key: string): Reader | undefined => locks.get(key),
    hold: (reader: Reader, key: string): void => void locks.set(key, reader),
    /** Does the work as the transaction, which may write what it holds. */
    writeAs: <T>(reader: Reader, work: () => T): T => {
      writer = reader
      try {
        return work()
      } finally {
        writer = undefined
      }
    },
  }
}
