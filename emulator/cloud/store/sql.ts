import Database from 'libsql'

const MOST_PREPARED = 500

type Value = string | number | null | Uint8Array

/** The few things the store asks of libsql. */
export type Sql = {
  exec(source: string): void
  run(source: string, values?: Value[]): { lastId: number; changes: number }
  all<Row>(source: string, values?: Value[]): Row[]
  /** Runs `work` in one durable transaction; everything or nothing. */
  transaction<T>(work: () => T): T
  /** What is kept in memory beside the data is put back when the transaction under way fails. */
  onRollback(undo: () => void): void
  close(): void
}

export function openSql(file: string): Sql {
  const db = new Database(file)
  const prepared = new Map<string, Database.Statement>()
  let undos: (() => void)[] = []
  const statement = (source: string): Database.Statement => {
    const known = prepared.get(source)
    if (known) return known
    // Queries differ in shape with the number of their values; keep the memory for them bounded.
    if (prepared.size >= MOST_PREPARED) prepared.clear()
    const fresh = db.prepare(source)
    prepared.set(source, fresh)
    return fresh
  }
  // Values always go in as one array (a lone Buffer is taken for named parameters), and rows are always read
  // with all(): get() leaves the statement open and an open statement blocks checkpoints.
  return {
    exec: (source) => {
      db.exec(source)
    },
    run: (source, values = []) => {
      const done = statement(source).run(values)
      return { lastId: Number(done.lastInsertRowid), changes: done.changes }
    },
    all: <Row>(source: string, values: Value[] = []) => statement(source).all(values) as Row[],
    transaction: (work) => {
      db.exec('BEGIN IMMEDIATE')
      undos = []
      try {
        const result = work()
        db.exec('COMMIT')
        return result
      } catch (error) {
        // On a full disk SQLite rolls back by itself, and a second time would hide what happened.
        if (db.inTransaction) db.exec('ROLLBACK')
        for (const undo of undos.reverse()) undo()
        throw error
      }
    },
    onRollback: (undo) => void undos.push(undo),
    close: () => {
      prepared.clear()
      db.close()
    },
  }
}
