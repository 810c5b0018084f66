import { isPlainObject, type PlainObject } from '../../plain-object'
import { badQuery } from '../../protocol-error'
import { ALL, findDocuments, type Page, type Work } from '../collection'
import { matcher } from '../filter'
import { parseSort } from '../sort'
import type { Place } from '../writes'
import type { Variables } from './expression'
import { lookup, type BuildPipeline, type Reach } from './looking-up'
import { positive, stages, type Stage } from './stages'

export type Written = { name: string; spec: unknown }

/** A pipeline from a collection on. Its leading `$match`, `$sort` and `$limit` are answered by the indexes. */
export function aggregate(
  places: (name: string) => Place,
  collection: string,
  pipeline: readonly Written[],
  now: Date,
): Work & { documents: PlainObject[] } {
  const works: Work[] = []
  const reach: Reach = { collection: places, note: (work) => void works.push(work) }
  const documents = compile(pipeline, ['NOW'], reach)(places(collection), new Map([['NOW', now]]))
  // One scan is what matters about a pipeline that also read by index.
  const worst = works.find((work) => work.plan === 'scan') ?? works[0]
  return {
    documents,
    plan: worst?.plan ?? 'none',
    sort: works[0]?.sort ?? 'none',
    keys: works.reduce((sum, work) => sum + work.keys, 0),
    examined: works.reduce((sum, work) => sum + work.examined, 0),
  }
}

function compile(
  written: readonly Written[],
  known: readonly string[],
  reach: Reach,
): (place: Place, variables: Variables) => PlainObject[] {
  const { filter, page, rest } = headOf(written)
  matcher(filter, new Map(known.map((name) => [name, null])))
  const inner: BuildPipeline = (spec, more) => compile(writtenIn(spec), more, reach)
  const steps = rest.map(({ name, spec }): Stage => {
    if (name === '$lookup') return lookup(spec, known, reach, inner)
    const build = stages.get(name)
    if (!build) throw badQuery(`Unrecognized pipeline stage name: '${name}'`)
    return build(spec, known)
  })
  return (place, variables) => {
    const { found, ...work } = findDocuments(place, filter, page, variables)
    reach.note(work)
    return steps.reduce(
      (documents, step) => step(documents, variables),
      found.map(({ document }) => document),
    )
  }
}

/** The beginning of a pipeline that is one query: filter, then order, then limit. */
function headOf(written: readonly Written[]): { filter: PlainObject; page: Page; rest: readonly Written[] } {
  const rest = [...written]
  const take = (name: string): Written | undefined => (rest[0]?.name === name ? rest.shift() : undefined)
  const filter = take('$match')?.spec ?? {}
  if (!isPlainObject(filter)) throw badQuery('the match filter must be an expression in an object')
  const order = take('$sort')
  const sort = parseSort(order?.spec)
  if (order && sort.length === 0) throw badQuery('$sort stage must have at least one sort key')
  const limit = take('$limit')
  return { filter, page: { ...ALL, sort, ...(limit ? { limit: positive('$limit', limit.spec) } : {}) }, rest }
}

/** The pipeline inside a `$lookup`: objects of one stage each. */
function writtenIn(pipeline: unknown): Written[] {
  if (!Array.isArray(pipeline)) throw badQuery("'pipeline' option must be specified as an array")
  return pipeline.map((stage: unknown) => {
    const [name, ...more] = isPlainObject(stage) ? Object.keys(stage) : []
    if (!isPlainObject(stage) || name === undefined || more.length > 0)
      throw badQuery('A pipeline stage specification object must contain exactly one field.')
    return { name, spec: stage[name] }
  })
}
