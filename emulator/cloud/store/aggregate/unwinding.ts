import { isPlainObject, type PlainObject } from '../../plain-object'
import { badQuery } from '../../protocol-error'
import { placeNames, valueThere, withValue } from './nested'

/**
 * `$unwind` (manual): one document per element. A value that is no array counts as its own only element; null, absent
 * and empty give nothing unless they are to be preserved.
 */
export function unwind(spec: unknown): (documents: PlainObject[]) => PlainObject[] {
  const { path, includeArrayIndex, preserveNullAndEmptyArrays } = optionsOf(spec)
  if (typeof path !== 'string' || !path.startsWith('$'))
    throw badQuery(`path option to $unwind stage should be prefixed with a '$': ${String(path)}`)
  const names = placeNames(path.slice(1), '$unwind')
  const position =
    includeArrayIndex === undefined ? undefined : placeNames(includeArrayIndex, 'includeArrayIndex')
  if (preserveNullAndEmptyArrays !== undefined && typeof preserveNullAndEmptyArrays !== 'boolean')
    throw badQuery('expected a boolean for the preserveNullAndEmptyArrays option to $unwind stage')

  const numbered = (document: PlainObject, at: number | null): PlainObject =>
    position ? withValue(document, position, at) : document

  return (documents) =>
    documents.flatMap((document) => {
      const value = valueThere(document, names)
      if (Array.isArray(value) && value.length > 0)
        return value.map((item: unknown, i) => numbered(withValue(document, names, item), i))
      const isNothing = value === undefined || value === null || Array.isArray(value)
      if (!isNothing) return [numbered(document, null)]
      if (preserveNullAndEmptyArrays !== true) return []
      return [numbered(Array.isArray(value) ? withValue(document, names, undefined) : document, null)]
    })
}

function optionsOf(spec: unknown): PlainObject {
  if (typeof spec === 'string') return { path: spec }
  if (!isPlainObject(spec))
    throw badQuery('expected either a string or an object as specification for $unwind stage')
  const allowed = ['path', 'includeArrayIndex', 'preserveNullAndEmptyArrays']
  const stray = Object.keys(spec).find((name) => !allowed.includes(name))
  if (stray !== undefined) throw badQuery(`unrecognized option to $unwind stage: ${stray}`)
  return spec
}
