import { tempUrls } from '../storage/temp-urls'
import type { Action } from './action'

export const batchGetDownloadUrl: Action = async (context, params) => {
  const urls = await tempUrls(context, context.origin, params.file_list)
  return {
    data: {
      download_list: urls.map(({ fileID, url, maxAge }) =>
        url === undefined
          ? {
              code: 'STORAGE_FILE_NONEXIST',
              fileid: fileID,
              fileID,
              tempFileURL: '',
              message: 'storage file not exists',
            }
          : { code: 'SUCCESS', fileid: fileID, fileID, download_url: url, tempFileURL: url, maxAge },
      ),
    },
  }
}
