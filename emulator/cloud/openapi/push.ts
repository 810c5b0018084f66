import { randomUUID } from 'node:crypto'
import type { Host } from '../host/host'
import type { Log } from '../log'
import type { PlainObject } from '../plain-object'

/** Which function receives which event of WeChat's server, as it is set in the cloud's console (消息推送). */
export type MessagePush = Readonly<Record<string, string>>

export type Pushing = { push(message: PlainObject): void; stop(): void }

const TRIES = 3

/** Messages of WeChat's server: they come a little later, and again when the function fails. */
export function createPushing(host: Host, to: MessagePush, delayMs: number, log: Log): Pushing {
  const timers = new Set<NodeJS.Timeout>()
  const later = (work: () => Promise<void>): void => {
    const timer = setTimeout(() => {
      timers.delete(timer)
      void work()
    }, delayMs)
    timers.add(timer)
  }
  const attempt = async (fn: string, message: PlainObject, tries: number): Promise<void> => {
    const openid = message.FromUserName
    const caller = { source: 'wx_unknown', clientIp: '127.0.0.1' }
    try {
      await host.invoke({
        fn,
        event: message,
        caller: typeof openid === 'string' ? { ...caller, openid } : caller,
        requestId: randomUUID(),
      })
    } catch {
      // The failure itself is in the journal of the function.
      if (tries > 1) later(() => attempt(fn, message, tries - 1))
      else
        log({ level: 'error', kind: 'openapi', fn, text: `${String(message.Event)} 推送 ${TRIES} 次均失败` })
    }
  }
  return {
    push: (message) => {
      const event = String(message.Event)
      const fn = to[event]
      if (fn === undefined) log({ level: 'warn', kind: 'openapi', text: `${event} 没有配置接收的云函数` })
      else later(() => attempt(fn, message, TRIES))
    },
    stop: () => {
      for (const timer of timers) clearTimeout(timer)
      timers.clear()
    },
  }
}
