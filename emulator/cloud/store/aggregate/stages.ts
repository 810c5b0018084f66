import { isPlainObject, type PlainObject } from '../../plain-object'
import { badQuery } from '../../protocol-error'
import { matcher } from '../filter'
import { parseSort, sortDocuments } from '../sort'
import { typeName } from '../values'
import { compileExpression, type Scope, type Variables } from './expression'
import { bucket, bucketAuto, countByValue, group, type Grouped } from './grouping'
import { addingShape, projectShape, type Shape } from './projecting'
import { unwind } from './unwinding'

export type Stage = (documents: PlainObject[], variables: Variables) => PlainObject[]
/** A stage as it is written; `known` are the variables its expressions may name. */
type BuildStage = (spec: unknown, known: readonly string[]) => Stage

/** The stages that need nothing but the documents before them (manual: "Aggregation Stages"). */
export const stages: ReadonlyMap<string, BuildStage> = new Map<string, BuildStage>(
  Object.entries({
    $match: (filter) => {
      matcher(filter, new Map())
      return (documents, variables) => documents.filter(matcher(filter, variables))
    },
    $project: shaped(projectShape),
    $addFields: shaped(addingShape),
    $group: grouped(group),
    $bucket: grouped(bucket),
    $bucketAuto: grouped(bucketAuto),
    $sortByCount: grouped(countByValue),
    $sort: (order) => {
      const sort = parseSort(order)
      if (sort.length === 0) throw badQuery('$sort stage must have at least one sort key')
      return (documents) => {
        const items = documents.map((document) => ({ document }))
        return sortDocuments(items, sort).map((item) => item.document)
      }
    },
    $limit: (n) => {
      const most = positive('$limit', n)
      return (documents) => documents.slice(0, most)
    },
    $skip: (n) => {
      if (typeof n !== 'number' || !Number.isInteger(n) || n < 0)
        throw badQuery('Argument to $skip must be a non-negative whole number')
      return (documents) => documents.slice(n)
    },
    $count: (name) => {
      if (typeof name !== 'string' || name === '' || name.startsWith('$') || /[.\0]/.test(name))
        throw badQuery('the count field must be a non-empty string without $ and .')
      // Of no documents at all nothing is counted: there is no answer of 0.
      return (documents) => (documents.length === 0 ? [] : [{ [name]: documents.length }])
    },
    $unwind: unwind,
    $replaceRoot: (spec, known) => {
      if (!isPlainObject(spec) || Object.keys(spec).join() !== 'newRoot')
        throw badQuery('$replaceRoot takes an object with newRoot and nothing else')
      const evaluate = compileExpression(spec.newRoot, known)
      return (documents, variables) =>
        documents.map((root) => {
          const document = evaluate({ root, variables })
          if (isPlainObject(document)) return document
          throw badQuery(
            `'newRoot' expression must evaluate to an object, but resulting value was of type ${typeName(document)}`,
          )
        })
    },
    $sample: (spec) => {
      if (!isPlainObject(spec) || Object.keys(spec).join() !== 'size')
        throw badQuery('$sample takes { size }')
      const size = positive('size of $sample', spec.size)
      return (documents) => shuffled(documents).slice(0, size)
    },
    $geoNear: () => {
      throw badQuery('the emulator has no geographic index: $geoNear is refused')
    },
  } satisfies Record<string, BuildStage>),
)

/** What an expression sees of a document. */
export const scopeFor =
  (variables: Variables) =>
  (root: PlainObject): Scope => ({ root, variables })

function shaped(shapeOf: (spec: unknown, known: readonly string[]) => Shape): BuildStage {
  return (spec, known) => {
    const shape = shapeOf(spec, known)
    return (documents, variables) => documents.map((root) => shape(root, { root, variables }))
  }
}

function grouped(groupedBy: (spec: unknown, known: readonly string[]) => Grouped): BuildStage {
  return (spec, known) => {
    const groups = groupedBy(spec, known)
    return (documents, variables) => groups(documents, scopeFor(variables))
  }
}

export function positive(what: string, n: unknown): number {
  if (typeof n === 'number' && Number.isInteger(n) && n > 0) return n
  throw badQuery(`${what} must be a positive whole number`)
}

function shuffled<T>(items: readonly T[]): T[] {
  const out = [...items]
  for (let i = out.length - 1; i > 0; i--) {
    const j = Math.floor(Math.random() * (i + 1))
    ;[out[i], out[j]] = [out[j] as T, out[i] as T]
  }
  return out
}
