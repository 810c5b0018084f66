/** What one line of the log says of a request: ids and codes, never names, telephones or text. */
export type Trace = { requestId: string; endpoint: string; actor?: string; verb?: string; case?: string }

const WORD = /^[A-Za-z]{1,40}$/
const ID = /^[A-Za-z0-9][A-Za-z0-9_:-]{0,79}$/

/** The verb and the case of a parsed input; whatever is no plain word or id is left out. */
export function tracedInput(input: unknown): Pick<Trace, 'verb' | 'case'> {
  const { verb, id, requestId } = input as Record<string, unknown> // every input is a form
  const about = id ?? requestId // a new case is called by its request
  return {
    ...(typeof verb === 'string' && WORD.test(verb) ? { verb } : {}),
    ...(typeof about === 'string' && ID.test(about) ? { case: about } : {}),
  }
}
