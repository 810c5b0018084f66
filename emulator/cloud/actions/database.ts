import type { DatabaseAction } from './action'
import { addCollection } from './add-collection'
import { aggregateDocuments } from './aggregate-documents'
import { calculateDocument } from './calculate-document'
import {
  getInTransaction,
  insertInTransaction,
  modifyInTransaction,
  orInTransaction,
  removeInTransaction,
} from './in-transaction'
import { abortTransaction, commitTransaction, startTransaction } from './transactions'
import { getDocument } from './get-document'
import { insertDocument } from './insert-document'
import { modifyDocument } from './modify-document'
import { removeDocument } from './remove-document'

/** The actions on the database. They run in the store's thread, beside the data. */
export const databaseActions: ReadonlyMap<string, DatabaseAction> = new Map(
  Object.entries({
    'database.addCollection': addCollection,
    'database.insertDocument': orInTransaction(insertDocument, insertInTransaction),
    'database.getDocument': orInTransaction(getDocument, getInTransaction),
    'database.aggregateDocuments': aggregateDocuments,
    'database.calculateDocument': calculateDocument,
    'database.modifyDocument': orInTransaction(modifyDocument, modifyInTransaction),
    'database.removeDocument': orInTransaction(removeDocument, removeInTransaction),
    'database.startTransaction': startTransaction,
    'database.commitTransaction': commitTransaction,
    'database.abortTransaction': abortTransaction,
  }),
)
