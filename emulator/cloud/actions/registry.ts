import type { Action } from './action'
import { batchDeleteFile } from './batch-delete-file'
import { batchGetDownloadUrl } from './batch-get-download-url'
import { getUploadMetadata } from './get-upload-metadata'
import { invokeFunction } from './invoke-function'
import { callOpenApi, callOpenApiAsJson, callWxPay } from './open-api'

/** The protocol beside the database (see database.ts); an action that is in neither is refused by name. */
export const actions: ReadonlyMap<string, Action> = new Map(
  Object.entries({
    'functions.invokeFunction': invokeFunction,
    'storage.getUploadMetadata': getUploadMetadata,
    'storage.batchGetDownloadUrl': batchGetDownloadUrl,
    'storage.batchDeleteFile': batchDeleteFile,
    'wx.openApi': callOpenApi,
    'wx.api': callOpenApiAsJson,
    'wx.wxPayApi': callWxPay,
  }),
)
