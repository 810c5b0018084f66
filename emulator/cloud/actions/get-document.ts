import { formatWire } from '../ejson'
import { findDocuments } from '../store/collection'
import { projector } from '../store/projection'
import { parseSort } from '../store/sort'
import type { DatabaseAction } from './action'
import { filterParam, refuseTransaction, textParam, wholeParam, wireParam } from './params'

const DEFAULT_LIMIT = 100
const MOST = 1000

export const getDocument: DatabaseAction = (context, params) => {
  refuseTransaction(params)
  const place = context.store.place(textParam(params, 'collectionName'))
  const project = projector(wireParam(context, params, 'projection'))
  const { found, ...work } = findDocuments(place, filterParam(context, params) ?? {}, {
    sort: parseSort(wireParam(context, params, 'order')),
    skip: wholeParam(params, 'offset', 0),
    limit: Math.min(wholeParam(params, 'limit', DEFAULT_LIMIT), MOST),
  })
  context.note({ ...work, returned: found.length })
  return { data: { list: found.map(({ document }) => formatWire(project(document))) } }
}
