import { ProtocolError } from '../protocol-error'
import type { DatabaseAction } from './action'
import { textParam } from './params'

export const addCollection: DatabaseAction = ({ store, limits }, params) => {
  const name = textParam(params, 'collectionName')
  const names = store.names()
  if (names.length >= limits.collections && !names.includes(name)) {
    throw new ProtocolError(
      'DATABASE_REQUEST_FAILED',
      `[LimitExceeded] at most ${limits.collections} collections`,
    )
  }
  store.create({ name, indexes: [] })
  return { message: 'ok' }
}
