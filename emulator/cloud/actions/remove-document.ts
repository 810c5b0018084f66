import { removeDocuments } from '../store/collection'
import type { DatabaseAction } from './action'
import { textParam, writeFilterParam } from './params'

export const removeDocument: DatabaseAction = (context, params) => {
  const place = context.store.place(textParam(params, 'collectionName'))
  const { deleted, ...work } = removeDocuments(
    place,
    writeFilterParam(context, params),
    params.multi === true,
  )
  context.note({ ...work, returned: deleted })
  return { data: { deleted } }
}
