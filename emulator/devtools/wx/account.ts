import { asking, type Api } from './call'

/** Who the person is to WeChat; the program learns it only through the cloud. */
export function accountApis(openid: string): Record<string, Api> {
  return asking({
    login: () => ({ code: `code-${openid || 'visitor'}` }),
    checkSession: () => ({}),
  })
}
