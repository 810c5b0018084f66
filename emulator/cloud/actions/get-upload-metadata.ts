import { checkedPath, fileIdOf } from '../storage/file-path'
import type { Action } from './action'

/** The first half of an upload: where to PUT the file, and the permission to do so. */
export const getUploadMetadata: Action = ({ links, origin }, params) => {
  const path = checkedPath(params.path)
  const token = links.upload(path)
  const url = `${origin}/cos/${path.split('/').map(encodeURIComponent).join('/')}`
  const fileId = fileIdOf(path)
  return {
    data: {
      url,
      token,
      authorization: token,
      fileId,
      cosFileId: Buffer.from(fileId).toString('base64'),
      download_url: url,
    },
  }
}
