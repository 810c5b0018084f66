import { isPlainObject, type PlainObject } from '../plain-object'
import { ProtocolError } from '../protocol-error'
import type { Action } from './action'
import { textParam } from './params'

/** A function calls another: the person stays the same, the source grows by one `scf`. */
export const invokeFunction: Action = async ({ host, caller, requestId, limits }, params) => {
  const result = await host.invoke({
    fn: textParam(params, 'function_name'),
    event: eventOf(params.request_data, limits.functionTextBytes),
    caller: { ...caller, source: `${caller.source},scf` },
    requestId,
    nested: true,
  })
  return { data: { response_data: result } }
}

function eventOf(text: unknown, mostBytes: number): PlainObject {
  if (text === undefined || text === '') return {}
  if (Buffer.byteLength(String(text)) > mostBytes) {
    throw new ProtocolError('EXCEED_MAX_PAYLOAD_SIZE', `request_data exceeds ${mostBytes} bytes`)
  }
  try {
    const event: unknown = JSON.parse(String(text))
    if (isPlainObject(event)) return event
  } catch {
    // Not JSON: refused below like anything that is not an object.
  }
  throw new ProtocolError('INVALID_PARAM', 'request_data must be a JSON object')
}
