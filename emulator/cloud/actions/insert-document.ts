import { parseWire } from '../ejson'
import { badQuery, ProtocolError } from '../protocol-error'
import { insertDocuments } from '../store/collection'
import type { DatabaseAction } from './action'
import { refuseTransaction, textParam } from './params'

export const insertDocument: DatabaseAction = ({ store, now, limits }, params) => {
  refuseTransaction(params)
  const place = store.place(textParam(params, 'collectionName'))
  if (!Array.isArray(params.data) || params.data.length === 0) {
    throw new ProtocolError('INVALID_PARAM', 'data must be a non-empty array')
  }
  const documents = params.data.map((text: unknown) => {
    if (typeof text !== 'string') throw new ProtocolError('INVALID_PARAM', 'data must hold strings of EJSON')
    if (Buffer.byteLength(text) > limits.documentBytes) {
      throw badQuery(`document is larger than ${limits.documentBytes} bytes`)
    }
    return parseWire(text, now)
  })
  return { data: { insertedIds: insertDocuments(place, documents) } }
}
