import { parseWire } from '../ejson'
import { ProtocolError } from '../protocol-error'
import { insertDocuments } from '../store/collection'
import type { DatabaseAction } from './action'
import { refuseTransaction, textParam } from './params'

export const insertDocument: DatabaseAction = ({ store, now }, params) => {
  refuseTransaction(params)
  const place = store.place(textParam(params, 'collectionName'))
  if (!Array.isArray(params.data) || params.data.length === 0) {
    throw new ProtocolError('INVALID_PARAM', 'data must be a non-empty array')
  }
  const documents = params.data.map((text: unknown) => {
    if (typeof text !== 'string') throw new ProtocolError('INVALID_PARAM', 'data must hold strings of EJSON')
    return parseWire(text, now)
  })
  return { data: { insertedIds: insertDocuments(place, documents) } }
}
