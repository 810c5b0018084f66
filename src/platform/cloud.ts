import Taro from '@tarojs/taro'
import { Offline } from './offline'

export { Offline } from './offline'

/** `desk` is where a browser signs in; a phone has no need of it. */
export type FunctionName = 'api' | 'papers' | 'public' | 'desk'

export function startCloud(): void {
  Taro.cloud.init({ traceUser: false })
}

/** Calls a cloud function; what it answers is not yet known to be anything. Throws Offline. */
export async function callFunction(name: FunctionName, event: object): Promise<unknown> {
  try {
    const answer: unknown = await Taro.cloud.callFunction({ name, data: event })
    return typeof answer === 'object' && answer !== null && 'result' in answer ? answer.result : undefined
  } catch {
    throw new Offline()
  }
}
