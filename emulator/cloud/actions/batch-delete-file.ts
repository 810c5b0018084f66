import { ProtocolError } from '../protocol-error'
import { pathOfFileId } from '../storage/file-path'
import type { Action } from './action'

export const batchDeleteFile: Action = async ({ files, limits }, params) => {
  const list: unknown = params.fileid_list
  if (!Array.isArray(list) || list.length === 0 || list.length > limits.filesPerCall) {
    throw new ProtocolError('INVALID_PARAM', `fileid_list must hold 1 to ${limits.filesPerCall} files`)
  }
  const answers = list.map(async (fileID: unknown) => {
    const path = pathOfFileId(fileID)
    const removed = path !== undefined && (await files.remove(path))
    return { fileID, code: removed ? 'SUCCESS' : 'STORAGE_FILE_NONEXIST' }
  })
  return { data: { delete_list: await Promise.all(answers) } }
}
