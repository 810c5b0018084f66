import type { Documents } from './documents'
import { checkCount, checkQuery } from './check'
import type { CollectionName, Condition, Query, Reader, Where } from './port'

/** The database of wx-server-sdk; its own types promise nothing, so what comes back is `unknown`. */
export type CloudDatabase = ReturnType<typeof import('wx-server-sdk').database>
type CloudQuery = ReturnType<ReturnType<CloudDatabase['collection']>['where']>

export function cloudReader(database: CloudDatabase): Reader {
  return {
    find: async <N extends CollectionName>(name: N, query: Query) => {
      checkQuery(query)
      const answer: unknown = await cloudQuery(database, name, query).get()
      return (answer as { data: Documents[N][] }).data // written by this server alone, from these very types
    },
    count: async (name, where) => {
      checkCount(where)
      const answer: unknown = await database.collection(name).where(cloudWhere(database, where)).count()
      return (answer as { total: number }).total
    },
  }
}

function cloudQuery(
  database: CloudDatabase,
  name: string,
  { where, order = [], limit, fields }: Query,
): CloudQuery {
  let query = database.collection(name).where(cloudWhere(database, where)).limit(limit)
  for (const [field, direction] of order) query = query.orderBy(field, direction)
  return fields ? query.field(Object.fromEntries(fields.map((field) => [field, true]))) : query
}

export function cloudWhere(database: CloudDatabase, where: Where): object {
  return Object.fromEntries(
    Object.entries(where).map(([field, condition]) => [field, command(database, condition)]),
  )
}

function command({ command: _ }: CloudDatabase, condition: Condition): unknown {
  if (typeof condition !== 'object') return condition
  if ('in' in condition) return _.in([...condition.in])
  // One equality each rather than $all: every one of them may use the index.
  const parts = 'all' in condition ? condition.all.map((value) => _.eq(value)) : bounds(_, condition)
  const [first, ...rest] = parts
  return rest.length > 0 ? _.and(...parts) : first
}

type Bounds = Exclude<Condition, string | number | boolean | { in: unknown } | { all: unknown }>

function bounds(_: CloudDatabase['command'], { gt, gte, lt, lte }: Bounds) {
  return [
    ...(gt === undefined ? [] : [_.gt(gt)]),
    ...(gte === undefined ? [] : [_.gte(gte)]),
    ...(lt === undefined ? [] : [_.lt(lt)]),
    ...(lte === undefined ? [] : [_.lte(lte)]),
  ]
}
