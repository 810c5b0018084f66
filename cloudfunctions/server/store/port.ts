import type { Documents } from './documents'

/* All that the server asks of a database. Two stores answer it alike: the cloud's and one in memory. */

export type CollectionName = keyof Documents
export type Value = string | number | boolean

export type Range = { gt?: Value; gte?: Value; lt?: Value; lte?: Value }

/** A value, or: one of several values, an array that holds them all, a range. On an array field a value means "holds". */
export type Condition = Value | { in: readonly Value[] } | { all: readonly Value[] } | Range

export type Where = Readonly<Record<string, Condition>>

export type Query = {
  where: Where
  order?: readonly (readonly [field: string, direction: 'asc' | 'desc'])[]
  /** There is no list without an end: the SDK would silently stop at 100. */
  limit: number
  /** Paths to read; the type of the answer still shows them all, so ask only for what was named. */
  fields?: readonly string[]
}

export type Reader = {
  find<N extends CollectionName>(name: N, query: Query): Promise<Documents[N][]>
  /** How many documents meet the condition. */
  count(name: CollectionName, where: Where): Promise<number>
}

/** `exists`: another document already holds this id, or a value that must be unique. */
export type Inserted = 'done' | 'exists'
/** `lost`: no document met the condition (any more). */
export type Updated = 'done' | 'lost' | 'exists'

/** Top-level fields, each replaced as a whole; `undefined` removes one. */
export type Change<N extends CollectionName> = {
  [K in Exclude<keyof Documents[N], '_id'>]?: Documents[N][K] | undefined
}

/** What has run out can be taken away. A case, its record, a person, a message never is: there is no way to ask for it. */
export const removable = ['tickets', 'invitations', 'desks', 'limits', 'sendings', 'files'] as const
export type Removable = (typeof removable)[number]

export type Writer = {
  insert<N extends CollectionName>(name: N, document: Documents[N]): Promise<Inserted>
  /** Changes the one document with this id, on condition of the rest. */
  updateIf<N extends CollectionName>(
    name: N,
    where: Where & { _id: string },
    change: Change<N>,
  ): Promise<Updated>
  /** Takes away the one document with this id, on condition of the rest. */
  remove(name: Removable, where: Where & { _id: string }): Promise<'done' | 'lost'>
}

export type Store = Reader & Writer

/** One document by its id. */
export async function get<N extends CollectionName>(
  store: Reader,
  name: N,
  id: string,
  fields?: readonly string[],
): Promise<Documents[N] | undefined> {
  const [found] = await store.find(name, { where: { _id: id }, limit: 1, ...(fields && { fields }) })
  return found
}
