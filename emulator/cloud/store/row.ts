import { isPlainObject, type PlainObject } from '../plain-object'

// Documents cannot have field names that begin with `$`, so these tags are never mistaken for data.

/** A document as the JSON text of its row. Equal text means an equal document, field order included. */
export function rowText(document: PlainObject): string {
  return JSON.stringify(tagged(document))
}

export function documentOf(text: string): PlainObject {
  const raw: unknown = JSON.parse(text)
  const document = text.includes('"$') ? untagged(raw) : raw
  if (!isPlainObject(document)) throw new Error('a row of the data file is not a document')
  return document
}

function tagged(value: unknown): unknown {
  if (typeof value === 'number') {
    return Number.isFinite(value) && !Object.is(value, -0) ? value : { $number: String(value) }
  }
  if (value instanceof Date) return { $date: value.getTime() }
  if (value instanceof RegExp) return { $regex: [value.source, value.flags] }
  if (Array.isArray(value)) return value.map(tagged)
  if (!isPlainObject(value)) return value
  const out: PlainObject = {}
  for (const key of Object.keys(value)) out[key] = tagged(value[key])
  return out
}

function untagged(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(untagged)
  if (!isPlainObject(value)) return value
  if (typeof value.$date === 'number') return new Date(value.$date)
  if (typeof value.$number === 'string') return Number(value.$number)
  if (Array.isArray(value.$regex)) return new RegExp(String(value.$regex[0]), String(value.$regex[1]))
  for (const key of Object.keys(value)) value[key] = untagged(value[key])
  return value
}
