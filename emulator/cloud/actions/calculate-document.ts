import { countDocuments } from '../store/collection'
import type { DatabaseAction } from './action'
import { filterParam, refuseTransaction, textParam } from './params'

export const calculateDocument: DatabaseAction = (context, params) => {
  refuseTransaction(params)
  const place = context.store.place(textParam(params, 'collectionName'))
  const { total, ...work } = countDocuments(place, filterParam(context, params) ?? {})
  context.note({ ...work, returned: total })
  return { data: { total } }
}
