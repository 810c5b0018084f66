import type { Prompts } from '../runtime/prompts'
import { asking, Fail, hub, text, type Api } from './call'

type Resolver = (answer: { event: string; buttonId?: string }) => void

/**
 * What WeChat asks the person's leave for. The prompt stays open until it is answered; a refusal reaches the program as
 * WeChat words it.
 */
export function consentApis(
  prompts: Prompts,
  usesPrivacyCheck: boolean,
  /** Tells WeChat's side which templates the person has agreed to. */
  agree: (tmplIds: readonly string[]) => Promise<void>,
): { apis: Record<string, Api>; needPrivacy: (api: string) => Promise<void> } {
  const scopes = new Map<string, boolean>()
  const asks = hub<[Resolver, object]>()
  let agreed = !usesPrivacyCheck
  let listens = false

  const allow = async (title: string, words: string): Promise<boolean> => {
    const choice = await prompts.ask({
      kind: 'authorize',
      title,
      text: words,
      choices: [
        ['allow', '允许'],
        ['deny', '拒绝'],
      ],
    })
    return choice === 'allow'
  }

  const needPrivacy = async (api: string): Promise<void> => {
    if (agreed) return
    agreed = listens
      ? await new Promise<boolean>((resolve) =>
          asks.tell(({ event }) => event !== 'exposureAuthorization' && resolve(event === 'agree'), {
            referrer: api,
          }),
        )
      : await allow('用户隐私保护提示', '在使用当前小程序服务之前，请阅读并同意隐私保护指引')
    if (!agreed) throw new Fail('privacy permission is not authorized', { errno: 104 })
  }

  const apis = {
    ...asking({
      requestSubscribeMessage: async (options) => {
        const ids = Array.isArray(options.tmplIds) ? options.tmplIds.map(String) : []
        if (ids.length === 0) throw new Fail('TmplIds can not be empty', { errCode: 10001 })
        if (ids.length > 3) throw new Fail('Templates count out of max bounds', { errCode: 20003 })
        const yes = await allow('允许发送以下消息', ids.join('\n'))
        if (yes) await agree(ids)
        return Object.fromEntries(ids.map((id) => [id, yes ? 'accept' : 'reject']))
      },
      getPrivacySetting: () => ({ needAuthorization: !agreed, privacyContractName: '用户隐私保护指引' }),
      requirePrivacyAuthorize: () => needPrivacy('requirePrivacyAuthorize'),
      openPrivacyContract: () => ({}),
      authorize: async (options) => {
        const scope = text(options, 'scope')
        const yes = scopes.get(scope) ?? (await allow('申请', scope))
        scopes.set(scope, yes)
        if (!yes) throw new Fail('auth deny', { errno: 103 })
      },
      getSetting: () => ({
        authSetting: Object.fromEntries(scopes),
        subscriptionsSetting: { mainSwitch: true, itemSettings: {} },
      }),
      openSetting: () => ({ authSetting: Object.fromEntries(scopes) }),
    }),
    onNeedPrivacyAuthorization: (listener: (resolve: Resolver, event: object) => void) => {
      listens = true
      asks.on(listener)
    },
  }
  return { apis, needPrivacy }
}
