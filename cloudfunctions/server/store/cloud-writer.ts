import { checkRemoval, checkTarget, plain } from './check'
import { cloudWhere, type CloudDatabase } from './cloud-reader'
import type { Writer } from './port'

export function cloudWriter(database: CloudDatabase): Writer {
  return {
    insert: async (name, document) =>
      unlessDuplicate(async () => {
        await database.collection(name).add({ data: plain(document) })
        return 'done' as const
      }),
    updateIf: async (name, where, change) => {
      checkTarget(where)
      const query = database.collection(name).where(cloudWhere(database, where))
      return unlessDuplicate(async () => {
        const answer: unknown = await query.update({ data: cloudChange(database, change) })
        // The cloud counts documents that changed; every write here moves a version, so unchanged means unmatched.
        return (answer as { stats: { updated: number } }).stats.updated === 1
          ? ('done' as const)
          : ('lost' as const)
      })
    },
    remove: async (name, where) => {
      checkRemoval(name, where)
      const answer: unknown = await database.collection(name).where(cloudWhere(database, where)).remove()
      return (answer as { stats: { removed: number } }).stats.removed === 1 ? 'done' : 'lost'
    },
  }
}

// Without set() the SDK would merge nested fields into what is there instead of replacing it.
function cloudChange({ command: _ }: CloudDatabase, change: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(change).map(([field, value]) => [
      field,
      value === undefined ? _.remove() : _.set(plain(value)),
    ]),
  )
}

async function unlessDuplicate<T>(write: () => Promise<T>): Promise<T | 'exists'> {
  return write().catch((error: unknown) => {
    if (/E11000|duplicate key/i.test(String(error instanceof Error ? error.message : error)))
      return 'exists' as const
    throw error
  })
}
