import { APP_ID, ENV_ID, type Caller } from '../caller'

/** What every instance of every function finds in process.env; it sends the SDK to this server. */
export function instanceEnv(
  gatewayUrl: string,
  own: Readonly<Record<string, string>>,
): Record<string, string> {
  return {
    ...own,
    PATH: process.env.PATH ?? '',
    TENCENTCLOUD_RUNENV: 'SCF',
    TENCENTCLOUD_REGION: 'ap-shanghai',
    TENCENTCLOUD_SECRETID: 'local',
    TENCENTCLOUD_SECRETKEY: 'local',
    SCF_NAMESPACE: ENV_ID,
    TCB_ENV: ENV_ID,
    TCB_CONTEXT_CNFG: JSON.stringify({ URL: gatewayUrl }),
  }
}

/** What changes from call to call. Variables that are absent here are removed before the call. */
export function callEnv(call: {
  caller: Caller
  token: string
  requestId: string
  timer: boolean
}): Record<string, string> {
  const { caller, token, requestId, timer } = call
  const context: Record<string, string> = {
    WX_CLIENTIP: caller.clientIp,
    ...(caller.openid === undefined ? {} : { WX_OPENID: caller.openid, WX_APPID: APP_ID }),
    WX_API_TOKEN: token,
    ...(timer ? { WX_TRIGGER_API_TOKEN_V0: token } : {}),
  }
  return {
    ...context,
    WX_CONTEXT_KEYS: Object.keys(context).join(','),
    TCB_SOURCE: caller.source,
    TCB_SEQID: requestId,
    ...(timer ? { TRIGGER_SRC: 'timer' } : {}),
  }
}

export const PER_CALL_NAMES = [
  'WX_CONTEXT_KEYS',
  'WX_CLIENTIP',
  'WX_OPENID',
  'WX_APPID',
  'WX_API_TOKEN',
  'WX_TRIGGER_API_TOKEN_V0',
  'TCB_SOURCE',
  'TCB_SEQID',
  'TRIGGER_SRC',
]
