import { randomBytes } from 'node:crypto'
import type { PlainObject } from '../../plain-object'
import { ProtocolError } from '../../protocol-error'
import { findDocuments, FIRST } from '../collection'
import type { Sql } from '../sql'
import { deleteRow, insertRow, rewriteRow, type Place } from '../writes'
import { versionKey, type Reader, type Versions } from './versions'

export type TransactionRules = {
  /** Whether a second writer hears of the conflict at its write, as documented, or only when it commits. */
  conflictAt: 'write' | 'commit'
  /** How long a transaction may stay open. */
  lifetimeMs: number
}

// A timer beyond 32 bits fires at once.
const LONGEST_TIMER = 2 ** 31 - 1

type Written = { place: Place; id: unknown; document: PlainObject | undefined }
type Open = { reader: Reader; written: Map<string, Written>; expires: number; timer: NodeJS.Timeout }

export type Transactions = ReturnType<typeof createTransactions>

/** Snapshot isolation: a transaction sees the state in which it began and its own writes, which stay apart until commit. */
export function createTransactions(
  sql: Sql,
  versions: Versions,
  { conflictAt, lifetimeMs }: TransactionRules,
) {
  const transactions = new Map<string, Open>()

  const end = (id: string): void => {
    const open = transactions.get(id)
    if (!open) return
    clearTimeout(open.timer)
    transactions.delete(id)
    open.reader.end()
  }
  const openOne = (id: unknown): Open => {
    const open = typeof id === 'string' ? transactions.get(id) : undefined
    if (open && performance.now() < open.expires) return open
    if (typeof id === 'string') end(id)
    throw new ProtocolError(
      'DATABASE_TRANSACTION_FAIL',
      '[ResourceUnavailable.TransactionNotExist] Transaction does not exist on the server, expired after ' +
        `${lifetimeMs / 1000} s or already ended`,
    )
  }
  const seen = ({ reader, written }: Open, place: Place, id: unknown): PlainObject | undefined => {
    const key = versionKey(place.id, id)
    const own = written.get(key)
    if (own) return own.document
    const change = versions.asOf(reader, key)
    return change ? change.before : current(place, id)?.document
  }
  const lost = ({ reader }: Open, key: string): boolean => versions.asOf(reader, key) !== undefined
  const hold = (open: Open, key: string): void => {
    if (conflictAt === 'commit') return
    const holder = versions.holder(key)
    if (lost(open, key) || (holder && holder !== open.reader)) throw conflict()
    versions.hold(open.reader, key)
  }

  return {
    start: (): string => {
      const id = randomBytes(12).toString('hex')
      const timer = setTimeout(() => end(id), Math.min(lifetimeMs, LONGEST_TIMER))
      timer.unref()
      transactions.set(id, {
        reader: versions.begin(),
        written: new Map(),
        expires: performance.now() + lifetimeMs,
        timer,
      })
      return id
    },
    /** Does one step of a transaction. A step that fails ends it, and nothing of it remains. */
    step: <T>(id: unknown, work: (steps: Steps) => T): T => {
      const open = openOne(id)
      try {
        return work({
          read: (place, documentId) => seen(open, place, documentId),
          write: (place, documentId, document) => {
            const key = versionKey(place.id, documentId)
            hold(open, key)
            open.written.set(key, { place, id: documentId, document })
            rehearse(sql, versions, open)
          },
        })
      } catch (error) {
        end(String(id))
        throw error
      }
    },
    commit: (id: unknown): void => {
      const open = openOne(id)
      try {
        if ([...open.written.keys()].some((key) => lost(open, key))) throw conflict()
        versions.writeAs(open.reader, () => sql.transaction(() => apply(open)))
      } catch (error) {
        // A key that was free when it was written has been taken by another transaction since.
        throw isDuplicate(error) ? conflict() : error
      } finally {
        end(String(id))
      }
    },
    abort: (id: unknown): void => {
      openOne(id)
      end(String(id))
    },
  }
}

/** What a step of a transaction may do, to one document at a time. */
export type Steps = {
  read(place: Place, id: unknown): PlainObject | undefined
  /** `undefined` removes the document. */
  write(place: Place, id: unknown, document: PlainObject | undefined): void
}

const current = (place: Place, id: unknown) => findDocuments(place, { _id: id }, FIRST).found[0]

function apply({ written }: Open): void {
  for (const { place, id, document } of written.values()) {
    const present = current(place, id)
    if (document === undefined) {
      if (present) deleteRow(place, present.n, present.document)
    } else if (present) rewriteRow(place, present.n, present.document, document)
    else insertRow(place, document)
  }
}

const REHEARSED = Symbol('rehearsed')

/** Writes everything and takes it back: a unique key or a limit is refused at the write, not at the commit. */
function rehearse(sql: Sql, versions: Versions, open: Open): void {
  try {
    versions.writeAs(open.reader, () =>
      sql.transaction(() => {
        apply(open)
        throw REHEARSED
      }),
    )
  } catch (error) {
    if (error !== REHEARSED) throw error
  }
}

const isDuplicate = (error: unknown): boolean =>
  error instanceof ProtocolError && error.message.includes('E11000')

const conflict = () =>
  new ProtocolError(
    'DATABASE_TRANSACTION_CONFLICT',
    '[ResourceUnavailable.TransactionConflict] WriteConflict',
  )
