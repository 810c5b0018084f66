import type { DatabaseAction } from './action'
import { addCollection } from './add-collection'
import { aggregateDocuments } from './aggregate-documents'
import { calculateDocument } from './calculate-document'
import { getDocument } from './get-document'
import { insertDocument } from './insert-document'
import { modifyDocument } from './modify-document'
import { removeDocument } from './remove-document'

/** The actions on the database. They run in the store's thread, beside the data. */
export const databaseActions: ReadonlyMap<string, DatabaseAction> = new Map(
  Object.entries({
    'database.addCollection': addCollection,
    'database.insertDocument': insertDocument,
    'database.getDocument': getDocument,
    'database.aggregateDocuments': aggregateDocuments,
    'database.calculateDocument': calculateDocument,
    'database.modifyDocument': modifyDocument,
    'database.removeDocument': removeDocument,
  }),
)
