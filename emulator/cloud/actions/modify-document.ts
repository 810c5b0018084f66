import { hasOwn, isPlainObject, type PlainObject } from '../plain-object'
import { badQuery } from '../protocol-error'
import { replaceDocument, updateDocuments } from '../store/collection'
import { updater } from '../store/update/apply'
import type { DatabaseAction } from './action'
import { textParam, wireParam, writeFilterParam } from './params'

/** `merge` applies operators to what is there; without it doc().set() puts a whole document in its place. */
export const modifyDocument: DatabaseAction = (context, params) => {
  const place = context.store.place(textParam(params, 'collectionName'))
  const filter = writeFilterParam(context, params)
  const data = wireParam(context, params, 'data')
  if (params.merge !== true) return { data: replaced(replaceDocument(place, idOf(filter), contentOf(data))) }
  const multi = params.multi === true
  const { updated, matched, ...work } = updateDocuments(place, { filter, multi, change: updater(data) })
  context.note({ ...work, returned: matched })
  return { data: { updated, upsert_id: null } }
}

function idOf(filter: PlainObject): unknown {
  if (Object.keys(filter).length === 1 && hasOwn(filter, '_id')) return filter._id
  throw badQuery('a document is replaced by its _id alone')
}

function contentOf(data: unknown): PlainObject {
  if (!isPlainObject(data)) throw badQuery('a document must be an object')
  return data
}

const replaced = ({ inserted, updated, id }: { inserted: boolean; updated: boolean; id: unknown }) => ({
  updated: updated ? 1 : 0,
  upsert_id: inserted ? id : null,
})
