import type { Action } from './action'
import { textParam } from './params'

export const addCollection: Action = ({ store }, params) => {
  store.create({ name: textParam(params, 'collectionName'), indexes: [] })
  return { message: 'ok' }
}
