import { isPlainObject, type PlainObject } from '../../plain-object'
import { badQuery } from '../../protocol-error'
import { keyOf } from '../key'
import { compare, equal, sameType } from '../values'
import { accumulators, type Accumulator } from './accumulators'
import { compileExpression, type Evaluate, type Scope } from './expression'

export type Grouped = (
  documents: readonly PlainObject[],
  scopeOf: (root: PlainObject) => Scope,
) => PlainObject[]
type Output = { name: string; start: () => Accumulator; argument: Evaluate }

/** `$group` (manual). Groups come in the order in which their first documents came. */
export function group(spec: unknown, known: readonly string[]): Grouped {
  if (!isPlainObject(spec)) throw badQuery("a group's fields must be specified in an object")
  const { _id, ...rest } = spec
  if (_id === undefined) throw badQuery('a group specification must include an _id')
  const id = compileExpression(_id, known)
  const outputs = outputsOf(rest, known)
  return (documents, scopeOf) =>
    gathered(documents, scopeOf, outputs, (scope) => id(scope) ?? null).map(finished)
}

/** `$bucket` (manual): lower boundaries belong to their bucket, upper ones to the next. */
export function bucket(spec: unknown, known: readonly string[]): Grouped {
  const {
    groupBy,
    boundaries,
    default: other,
    output,
  } = fieldsOf('$bucket', spec, ['groupBy', 'boundaries', 'default', 'output'])
  const value = groupByOf('$bucket', groupBy, known)
  const bounds = boundariesOf(boundaries)
  const [lowest, highest] = [bounds[0], bounds[bounds.length - 1]]
  const isInside = (v: unknown): boolean => compare(v, lowest) >= 0 && compare(v, highest) < 0
  if (other !== undefined && isInside(other))
    throw badQuery(
      "The $bucket 'default' field must be less than the lowest boundary or greater than or equal to the highest boundary.",
    )
  const outputs = outputsOf(output ?? COUNT, known)
  const idOf = (scope: Scope): unknown => {
    const found = value(scope)
    const at = isInside(found ?? null) ? bounds.filter((bound) => compare(bound, found) <= 0).length - 1 : -1
    if (at >= 0) return bounds[at]
    if (other !== undefined) return other
    throw badQuery('$switch could not find a matching branch for an input, and no default was specified')
  }
  return (documents, scopeOf) =>
    gathered(documents, scopeOf, outputs, idOf)
      .map(finished)
      .sort((a, b) => compare(a._id, b._id))
}

function boundariesOf(boundaries: unknown): unknown[] {
  if (!Array.isArray(boundaries) || boundaries.length < 2)
    throw badQuery("The $bucket 'boundaries' field must have at least 2 values")
  const values: unknown[] = boundaries
  values.slice(1).forEach((bound, i) => {
    if (!sameType(bound, values[i]))
      throw badQuery("All values in the 'boundaries' option to $bucket must have the same type")
    if (compare(bound, values[i]) <= 0)
      throw badQuery("The 'boundaries' option to $bucket must be sorted, in ascending order")
  })
  return values
}

/** `$bucketAuto` (manual): buckets of about equal size; equal values never fall apart. */
export function bucketAuto(spec: unknown, known: readonly string[]): Grouped {
  const { groupBy, buckets, output, granularity } = fieldsOf('$bucketAuto', spec, [
    'groupBy',
    'buckets',
    'output',
    'granularity',
  ])
  if (granularity !== undefined) throw badQuery('the emulator does not support granularity in $bucketAuto')
  if (typeof buckets !== 'number' || !Number.isInteger(buckets) || buckets < 1)
    throw badQuery("The $bucketAuto 'buckets' field must be a positive 32-bit integer")
  const value = groupByOf('$bucketAuto', groupBy, known)
  const outputs = outputsOf(output ?? COUNT, known)
  return (documents, scopeOf) => {
    const sorted = documents
      .map((document) => ({ document, at: value(scopeOf(document)) ?? null }))
      .sort((a, b) => compare(a.at, b.at))
    const parts = evenly(sorted, buckets)
    return parts.map((part, i) => {
      const group = emptyGroup(outputs, {
        min: part[0]?.at,
        max: (parts[i + 1]?.[0] ?? part[part.length - 1])?.at,
      })
      for (const { document } of part) add(group, outputs, scopeOf(document))
      return finished(group)
    })
  }
}

function evenly<T extends { at: unknown }>(sorted: T[], most: number): T[][] {
  const size = Math.max(1, Math.round(sorted.length / most))
  const parts: T[][] = []
  let from = 0
  while (from < sorted.length) {
    let to = parts.length === most - 1 ? sorted.length : Math.min(from + size, sorted.length)
    while (to < sorted.length && equal(sorted[to]?.at, sorted[to - 1]?.at)) to++
    parts.push(sorted.slice(from, to))
    from = to
  }
  return parts
}

const COUNT = { count: { $sum: 1 } }

/** `$sortByCount` (manual): a group with a count, the largest first. */
export function countByValue(expression: unknown, known: readonly string[]): Grouped {
  const isExpression =
    isPlainObject(expression) || (typeof expression === 'string' && expression.startsWith('$'))
  if (!isExpression)
    throw badQuery(
      'the sortByCount field must be defined as a $-prefixed path or an expression inside an object',
    )
  const counted = group({ _id: expression, ...COUNT }, known)
  return (documents, scopeOf) => counted(documents, scopeOf).sort((a, b) => Number(b.count) - Number(a.count))
}

type Group = { id: unknown; folding: { name: string; accumulator: Accumulator }[] }

function gathered(
  documents: readonly PlainObject[],
  scopeOf: (root: PlainObject) => Scope,
  outputs: readonly Output[],
  idOf: Evaluate,
): Group[] {
  const groups = new Map<string, Group>()
  for (const document of documents) {
    const scope = scopeOf(document)
    const id = idOf(scope)
    const key = keyOf(id).toString('latin1')
    const known = groups.get(key) ?? emptyGroup(outputs, id)
    groups.set(key, known)
    add(known, outputs, scope)
  }
  return [...groups.values()]
}

const emptyGroup = (outputs: readonly Output[], id: unknown): Group => ({
  id,
  folding: outputs.map(({ name, start }) => ({ name, accumulator: start() })),
})

function add(group: Group, outputs: readonly Output[], scope: Scope): void {
  outputs.forEach(({ argument }, i) => group.folding[i]?.accumulator.add(argument(scope)))
}

const finished = ({ id, folding }: Group): PlainObject => ({
  _id: id,
  ...Object.fromEntries(folding.map(({ name, accumulator }) => [name, accumulator.result() ?? null])),
})

function outputsOf(spec: unknown, known: readonly string[]): Output[] {
  if (!isPlainObject(spec)) throw badQuery('accumulators must be specified in an object')
  return Object.entries(spec).map(([name, value]) => {
    if (name.includes('.') || name.startsWith('$'))
      throw badQuery(`The field name '${name}' cannot be an output of a group`)
    const [operator, ...more] = isPlainObject(value) ? Object.keys(value) : []
    if (!isPlainObject(value) || operator === undefined || more.length > 0)
      throw badQuery(`The field '${name}' must be an accumulator object`)
    const start = accumulators.get(operator)
    if (!start) throw badQuery(`unknown group operator '${operator}'`)
    return { name, start, argument: compileExpression(value[operator], known) }
  })
}

function groupByOf(stage: string, groupBy: unknown, known: readonly string[]): Evaluate {
  if (!isPlainObject(groupBy) && !(typeof groupBy === 'string' && groupBy.startsWith('$')))
    throw badQuery(`The ${stage} 'groupBy' field must be defined as a $-prefixed path or an expression`)
  return compileExpression(groupBy, known)
}

function fieldsOf<Name extends string>(
  stage: string,
  spec: unknown,
  names: readonly Name[],
): Partial<Record<Name, unknown>> {
  if (!isPlainObject(spec)) throw badQuery(`Argument to ${stage} stage must be an object`)
  const stray = Object.keys(spec).find((name) => !(names as readonly string[]).includes(name))
  if (stray !== undefined) throw badQuery(`Unrecognized option to ${stage}: ${stray}`)
  return spec as Partial<Record<Name, unknown>>
}
