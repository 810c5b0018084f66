import { insertDocuments } from '../store/collection'
import type { DatabaseAction } from './action'
import { documentsParam, textParam } from './params'

export const insertDocument: DatabaseAction = (context, params) => {
  const place = context.store.place(textParam(params, 'collectionName'))
  return { data: { insertedIds: insertDocuments(place, documentsParam(context, params)) } }
}
