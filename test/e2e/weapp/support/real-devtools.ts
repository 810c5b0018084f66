import type { MiniProgram } from './phone'

/**
 * On real DevTools the program would call a real cloud environment. The suites bring their own cloud, so the two calls
 * they need are turned to it; the project setting `urlCheck` must be off for that.
 */
export async function throughStand(mini: MiniProgram, url: string, openid: string): Promise<void> {
  await mini.evaluate(
    function turn(cloudUrl: string, person: string) {
      type Options = { name: string; data?: object }
      type Request = (options: object) => void
      const { cloud, request, reLaunch } = wx as unknown as {
        cloud: { callFunction: (options: Options) => Promise<unknown> }
        request: Request
        reLaunch: Request
      }
      cloud.callFunction = ({ name, data }) =>
        new Promise((resolve, reject) =>
          request({
            url: `${cloudUrl}/invoke/${name}`,
            method: 'POST',
            data: data ?? {},
            header: person ? { 'x-local-openid': person } : {},
            success: (answer: { data: unknown }) =>
              resolve({ result: answer.data, errMsg: 'cloud.callFunction:ok' }),
            fail: reject,
          }),
        )
      reLaunch({ url: '/pages/home/index' })
    },
    url,
    openid,
  )
}

declare const wx: unknown
