import { isPlainObject, type PlainObject } from '../../plain-object'
import { badQuery } from '../../protocol-error'
import { ALL, findDocuments, type Work } from '../collection'
import { keyOf } from '../key'
import { someLeaf } from '../match/leaves'
import type { Place } from '../writes'
import { compileExpression, type Variables } from './expression'
import { placeNames, withValue } from './nested'
import type { Stage } from './stages'

/** How a stage reaches other collections, and where it says what it had to read. */
export type Reach = { collection(name: string): Place; note(work: Work): void }
export type Pipeline = (place: Place, variables: Variables) => PlainObject[]
export type BuildPipeline = (stages: unknown, known: readonly string[]) => Pipeline

/** `$lookup` (manual), by equality of two fields or by a pipeline of its own. */
export function lookup(
  spec: unknown,
  known: readonly string[],
  reach: Reach,
  pipelineOf: BuildPipeline,
): Stage {
  if (!isPlainObject(spec)) throw badQuery('the $lookup specification must be an object')
  const fields = Object.keys(spec).sort().join(' ')
  if (typeof spec.from !== 'string') throw badQuery('$lookup argument `from` must be a string')
  const foreign = reach.collection(spec.from)
  const as = placeNames(spec.as, '$lookup as')
  if (fields === 'as foreignField from localField') return byEquality(spec, foreign, as, reach)
  if (fields === 'as from let pipeline' || fields === 'as from pipeline')
    return byPipeline(spec, known, foreign, as, pipelineOf)
  throw badQuery('$lookup takes from, localField, foreignField and as, or from, let, pipeline and as')
}

function byEquality(spec: PlainObject, foreign: Place, as: string[], reach: Reach): Stage {
  const local = placeNames(spec.localField, '$lookup localField')
  const foreignField = placeNames(spec.foreignField, '$lookup foreignField').join('.')
  const partners = (values: unknown[]): PlainObject[] => {
    const { found, ...work } = findDocuments(foreign, { [foreignField]: { $in: values } }, ALL)
    reach.note(work)
    return found.map(({ document }) => document)
  }
  return (documents) => {
    const answers = new Map<string, PlainObject[]>()
    return documents.map((document) => {
      const values = valuesFor(document, local)
      const key = keyOf(values).toString('latin1')
      const found = answers.get(key) ?? partners(values)
      answers.set(key, found)
      return withValue(document, as, found)
    })
  }
}

/** The elements of an array are looked up each; what is absent, or an empty array, is looked up as null. */
function valuesFor(document: PlainObject, names: readonly string[]): unknown[] {
  const values: unknown[] = []
  someLeaf(document, names, 'whole', (value) => {
    if (Array.isArray(value)) values.push(...value)
    else if (value !== undefined) values.push(value)
    return false
  })
  return values.length === 0 ? [null] : values
}

function byPipeline(
  spec: PlainObject,
  known: readonly string[],
  foreign: Place,
  as: string[],
  pipelineOf: BuildPipeline,
): Stage {
  const given = spec.let ?? {}
  if (!isPlainObject(given)) throw badQuery('$lookup argument `let` must be an object')
  const lets = Object.entries(given).map(([name, value]) => [name, compileExpression(value, known)] as const)
  const run = pipelineOf(spec.pipeline, [...known, ...lets.map(([name]) => name)])
  return (documents, variables) =>
    documents.map((root) => {
      const values = lets.map(([name, evaluate]) => [name, evaluate({ root, variables })] as const)
      return withValue(root, as, run(foreign, new Map([...variables, ...values])))
    })
}
