import type { DatabaseAction } from './action'
import { textParam } from './params'

export const addCollection: DatabaseAction = ({ store }, params) => {
  store.create({ name: textParam(params, 'collectionName'), indexes: [] })
  return { message: 'ok' }
}
