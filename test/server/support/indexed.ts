import { collections } from '../../../config/collections'
import { constraintsOf } from '../../../emulator/cloud/store/constraints'
import { planFor } from '../../../emulator/cloud/store/union'
import type { Index } from '../../../emulator/cloud/store/plan'
import { shapeOf } from '../../../emulator/cloud/store/watch'
import type { CollectionName, Condition, Query } from '../../../cloudfunctions/server/store/port'

/** The declared indexes as the emulator plans with them. */
const indexes = new Map(
  collections.map(({ name, indexes: declared }) => [
    name,
    [{ name: '_id_', keys: [['_id', 'asc']] as [string, 'asc' | 'desc'][], unique: true }, ...declared].map(
      (index, id): Index => ({
        id,
        name: index.name,
        unique: index.unique === true,
        fields: index.keys.map(([path, order]) => ({ path, descending: order === 'desc' })),
        arrays: new Set(),
      }),
    ),
  ]),
)

/** Verdicts by shape: a plan follows from the kinds of values, not from the values. */
const verdicts = new Map<string, string | undefined>()

export function unindexed(name: CollectionName, query: Query): string | undefined {
  const shape = JSON.stringify([name, query.order, Object.entries(query.where).map(asked)])
  if (!verdicts.has(shape)) verdicts.set(shape, judged(name, query))
  return verdicts.get(shape)
}

function asked([field, condition]: [string, Condition]): unknown {
  if (typeof condition !== 'object') return [field, typeof condition]
  const operands = Object.entries(condition).map(([operator, operand]: [string, unknown]) => [
    operator,
    Array.isArray(operand) ? operand.length > 1 : typeof operand,
  ])
  return [field, operands]
}

/** Undefined, or the shape of a query that no declared index narrows: it would read the whole collection. */
function judged(name: CollectionName, { where, order = [] }: Query): string | undefined {
  const filter = Object.fromEntries(Object.entries(where).map(([field, asked]) => [field, wire(asked)]))
  const sort = order.map(([path, direction]) => ({ path, descending: direction === 'desc' }))
  const plan = planFor(indexes.get(name) ?? [], constraintsOf(filter), sort)
  const narrow = plan.kind === 'index' && (plan.narrows || Object.keys(filter).length === 0)
  const inOrder = plan.kind === 'index' && (sort.length === 0 || plan.sorted !== false)
  return narrow && inOrder ? undefined : `${name} ${shapeOf(filter, sort)}`
}

function wire(condition: Condition): unknown {
  if (typeof condition !== 'object') return condition
  if ('in' in condition) return { $in: [...condition.in] }
  // As the cloud's store sends it: one equality each.
  if ('all' in condition) return { $eq: condition.all[0] }
  return Object.fromEntries(Object.entries(condition).map(([operator, value]) => [`$${operator}`, value]))
}
