import { hasOwn, isPlainObject, type PlainObject } from '../plain-object'
import { ProtocolError } from '../protocol-error'
import { storable } from '../store/document-rules'
import { projector } from '../store/projection'
import { rowText } from '../store/row'
import { updater } from '../store/update/apply'
import type { DatabaseAction, DatabaseContext } from './action'
import { listAnswer } from './list-answer'
import { documentsParam, filterParam, textParam, wireParam } from './params'

// The SDK sends the ordinary actions with a `transactionId`; only doc() and add() may be used so.

/** The ordinary action, or what stands for it when the request is a step of a transaction. */
export const orInTransaction =
  (ordinary: DatabaseAction, step: DatabaseAction): DatabaseAction =>
  (context, params) =>
    params.transactionId === undefined ? ordinary(context, params) : step(context, params)

export const getInTransaction: DatabaseAction = (context, params) => {
  const { place, id } = documentOf(context, params)
  const project = projector(wireParam(context, params, 'projection'))
  const document = context.store.transactions.step(params.transactionId, ({ read }) => read(place, id))
  return listAnswer(document ? [project(document)] : [], context.limits)
}

export const insertInTransaction: DatabaseAction = (context, params) => {
  const place = context.store.place(textParam(params, 'collectionName'))
  const documents = documentsParam(context, params).map(storable)
  context.store.transactions.step(params.transactionId, ({ read, write }) => {
    for (const document of documents) {
      if (read(place, document._id)) throw duplicateId(place.name, document._id)
      write(place, document._id, document)
    }
  })
  return { data: { insertedIds: documents.map((document) => document._id) } }
}

export const modifyInTransaction: DatabaseAction = (context, params) => {
  const { place, id } = documentOf(context, params)
  const data = wireParam(context, params, 'data')
  if (params.merge !== true && !isPlainObject(data)) throw invalid('a document must be an object')
  const change = params.merge === true ? updater(data) : () => storable({ ...(data as PlainObject), _id: id })
  return context.store.transactions.step(params.transactionId, ({ read, write }) => {
    const before = read(place, id)
    if (!before && params.merge === true) return { data: { updated: 0, upsert_id: null } }
    const after = change(before ?? {})
    const updated = before !== undefined && rowText(before) !== rowText(after)
    if (!before || updated) write(place, id, after)
    return { data: { updated: updated ? 1 : 0, upsert_id: before ? null : id } }
  })
}

export const removeInTransaction: DatabaseAction = (context, params) => {
  const { place, id } = documentOf(context, params)
  return context.store.transactions.step(params.transactionId, ({ read, write }) => {
    const present = read(place, id) !== undefined
    if (present) write(place, id, undefined)
    return { data: { deleted: present ? 1 : 0 } }
  })
}

function documentOf(context: DatabaseContext, params: PlainObject) {
  const place = context.store.place(textParam(params, 'collectionName'))
  const filter = filterParam(context, params) ?? {}
  const id = hasOwn(filter, '_id') && Object.keys(filter).length === 1 ? filter._id : undefined
  if (params.queryType === 'DOC' && (typeof id === 'string' || typeof id === 'number')) return { place, id }
  throw invalid('a transaction works with doc() and add() only, not with where()')
}

const invalid = (message: string) => new ProtocolError('INVALID_PARAM', message)

const duplicateId = (collection: string, id: unknown) =>
  new ProtocolError(
    'DATABASE_REQUEST_FAILED',
    '[FailedOperation] multiple write errors: [{write errors: [{E11000 duplicate key error collection: ' +
      `local.${collection} index: _id_ dup key: { _id: ${JSON.stringify(id)} }}]}, {<nil>}]`,
  )
