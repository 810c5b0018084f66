import { isPlainObject } from '../plain-object'
import { done, failed } from './answer'
import type { Api } from './world'

/** A message of a template the person agreed to. Without an agreement left it is refused, and one is used up each time. */
export const sendSubscribeMessage: Api = ({ args }, { subscriptions, allSubscribed, trace }) => {
  const { touser, template_id: templateId, data, miniprogram_state: state } = args
  if (typeof touser !== 'string' || touser === '') return failed(40003)
  if (typeof templateId !== 'string' || templateId === '') return failed(40037)
  if (!isPlainObject(data) || Object.keys(data).length === 0) return failed(47003, 'data is empty')
  for (const [name, value] of Object.entries(data)) {
    if (!fits(name, isPlainObject(value) ? value.value : undefined)) {
      return failed(47003, `data.${name}.value invalid`)
    }
  }
  if (state !== undefined && !['developer', 'trial', 'formal'].includes(String(state))) {
    return failed(47003, 'miniprogram_state invalid')
  }
  if (!allSubscribed && !subscriptions.use(touser, templateId)) return failed(43101)
  return done({ msgid: trace() })
}

/**
 * What a field of each kind may hold, from the documentation of subscribeMessage.send; the cloud answers 47003 to the
 * rest. A kind that is not documented there may hold any text.
 */
const kinds: Record<string, RegExp> = {
  thing: /^.{1,20}$/su,
  number: /^-?\d{1,32}(\.\d{1,31})?$/,
  letter: /^[A-Za-z]{1,32}$/,
  symbol: /^[^\p{L}\p{N}\s]{1,5}$/u,
  character_string: /^[\x20-\x7e]{1,32}$/,
  time: /^(\d{4}年\d{1,2}月\d{1,2}日 ?|\d{4}-\d{1,2}-\d{1,2} )?\d{1,2}:\d{2}(:\d{2})?(~.+)?$/,
  date: /^(\d{4}年\d{1,2}月\d{1,2}日|\d{4}-\d{1,2}-\d{1,2})( ?\d{1,2}:\d{2}(:\d{2})?)?(~.+)?$/,
  amount: /^[¥￥$€£]?\d{1,10}(\.\d{1,2})?元?$/,
  phone_number: /^[+\d()（）-]{1,17}$/,
  car_number: /^.{1,8}$/u,
  name: /^(?=.*\p{Script=Han}).{1,10}$|^[^\p{Script=Han}]{1,20}$/u,
  phrase: /^\p{Script=Han}{1,5}$/u,
}

function fits(name: string, value: unknown): boolean {
  if (typeof value !== 'string' || value.trim() === '') return false
  return (kinds[name.replace(/\d+$/, '')] ?? /^/).test(value)
}
