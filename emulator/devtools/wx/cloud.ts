import { base64ToBytes, bytesToText } from '../runtime/bytes'
import { said } from '../runtime/said'
import type { Edge, HttpAnswer } from '../runtime/edge'
import { asked, Fail, text, type Options } from './call'
import type { TempFiles } from './files'
import type { Network } from './network'

/** wx.cloud, carried to the doors of the cloud emulator. */
export function cloudApis(edge: Edge, openid: string, network: Network, files: TempFiles): object {
  let started = false
  const send = async (
    method: string,
    url: string,
    body?: { text: string } | { base64: string },
  ): Promise<HttpAnswer> => {
    if (!started) throw new Fail('Cloud API isn’t enabled, please call wx.cloud.init first', { errCode: -1 })
    network.need()
    const headers: Record<string, string> = {
      'content-type': body && 'base64' in body ? 'application/octet-stream' : 'application/json',
    }
    if (openid) headers['x-local-openid'] = openid
    const answer = await edge
      .http({ method, url, headers, ...(body ? { body } : {}) })
      .catch((error: unknown) => {
        throw new Fail(`request fail ${said(error)}`, { errCode: -1 })
      })
    return answer
  }
  const json = (answer: HttpAnswer): unknown => JSON.parse(bytesToText(base64ToBytes(answer.base64)))
  const must = (answer: HttpAnswer, errCode: number): HttpAnswer => {
    if (answer.status === 200) return answer
    const { message = '', code = '' } = json(answer) as { message?: string; code?: string }
    throw new Fail(`errCode: ${errCode} | errMsg: ${code} ${message}`, { errCode })
  }

  const tempUrls = async (fileList: unknown) => {
    const answer = must(
      await send('POST', '/local/temp-urls', { text: JSON.stringify({ fileList }) }),
      -501001,
    )
    return json(answer) as {
      fileList: { fileID: string; tempFileURL: string; status: number; errMsg: string }[]
    }
  }

  return {
    init: () => {
      started = true
    },
    callFunction: asked('cloud.callFunction', async (options: Options) => {
      const name = text(options, 'name')
      const event = JSON.stringify(options.data ?? {})
      const answer = must(await send('POST', `/invoke/${name}`, { text: event }), -504002)
      return { result: json(answer), requestID: answer.headers['x-request-id'] ?? '' }
    }),
    uploadFile: asked('cloud.uploadFile', async (options: Options) => {
      const base64 = files.read(text(options, 'filePath'))
      const path = encodeURIComponent(text(options, 'cloudPath'))
      const answer = must(await send('POST', `/local/upload?path=${path}`, { base64 }), -503003)
      return { fileID: (json(answer) as { fileID: string }).fileID, statusCode: 200 }
    }),
    downloadFile: asked('cloud.downloadFile', async (options: Options) => {
      const [found] = (await tempUrls([text(options, 'fileID')])).fileList
      if (!found || found.status !== 0) throw new Fail(found?.errMsg ?? 'not found', { errCode: -503002 })
      const answer = must(await send('GET', found.tempFileURL), -503002)
      return { tempFilePath: files.keep(answer.base64, text(options, 'fileID')), statusCode: 200 }
    }),
    getTempFileURL: asked('cloud.getTempFileURL', async (options: Options) => tempUrls(options.fileList)),
  }
}
