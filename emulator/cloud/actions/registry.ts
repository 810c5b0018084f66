import type { Action } from './action'
import { addCollection } from './add-collection'
import { batchDeleteFile } from './batch-delete-file'
import { batchGetDownloadUrl } from './batch-get-download-url'
import { calculateDocument } from './calculate-document'
import { getDocument } from './get-document'
import { getUploadMetadata } from './get-upload-metadata'
import { insertDocument } from './insert-document'
import { invokeFunction } from './invoke-function'
import { modifyDocument } from './modify-document'
import { removeDocument } from './remove-document'

/** The whole protocol as far as it is emulated; an action that is not here is refused by name. */
export const actions: ReadonlyMap<string, Action> = new Map(
  Object.entries({
    'database.addCollection': addCollection,
    'database.insertDocument': insertDocument,
    'database.getDocument': getDocument,
    'database.calculateDocument': calculateDocument,
    'database.modifyDocument': modifyDocument,
    'database.removeDocument': removeDocument,
    'functions.invokeFunction': invokeFunction,
    'storage.getUploadMetadata': getUploadMetadata,
    'storage.batchGetDownloadUrl': batchGetDownloadUrl,
    'storage.batchDeleteFile': batchDeleteFile,
  }),
)
