import { findDocuments } from '../store/collection'
import { projector } from '../store/projection'
import { parseSort } from '../store/sort'
import type { DatabaseAction } from './action'
import { listAnswer } from './list-answer'
import { filterParam, textParam, wholeParam, wireParam } from './params'

export const getDocument: DatabaseAction = (context, params) => {
  const { limits } = context
  const place = context.store.place(textParam(params, 'collectionName'))
  const project = projector(wireParam(context, params, 'projection'))
  const { found, ...work } = findDocuments(place, filterParam(context, params) ?? {}, {
    sort: parseSort(wireParam(context, params, 'order')),
    skip: wholeParam(params, 'offset', 0),
    limit: Math.min(wholeParam(params, 'limit', limits.getDefault), limits.getMost),
  })
  context.note({ ...work, returned: found.length })
  return listAnswer(
    found.map(({ document }) => project(document)),
    limits,
  )
}
