import type { HttpAnswer, HttpRequest } from '../runtime/edge'

/** The network of a program that runs in this process: paths go to the cloud emulator, addresses where they say. */
export function netTo(cloudUrl: string | undefined) {
  return async ({ method, url, headers, body }: HttpRequest): Promise<HttpAnswer> => {
    if (url.startsWith('/') && cloudUrl === undefined) throw new Error('no cloud: set WEAPP_CLOUD_URL')
    const address = url.startsWith('/') ? `${cloudUrl ?? ''}${url}` : url
    const bytes = body && ('text' in body ? Buffer.from(body.text) : Buffer.from(body.base64, 'base64'))
    const answer = await fetch(address, { method, headers: headers ?? {}, ...(bytes ? { body: bytes } : {}) })
    return {
      status: answer.status,
      headers: Object.fromEntries(answer.headers),
      base64: Buffer.from(await answer.arrayBuffer()).toString('base64'),
    }
  }
}
