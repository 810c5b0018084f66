/** Bad news a person can act on: a stable code for programs and a Chinese sentence that says what to do. */
export type Refusal = { code: RefusalCode; message: string }

export type RefusalCode =
  | 'wrong-stage'
  | 'not-yours'
  | 'bad-input'
  | 'already-done'
  | 'too-early'
  | 'too-late'
  | 'incomplete'
  | 'not-found-inside'
  | 'not-allowed'

export function refuse(code: RefusalCode, message: string): Refusal {
  return { code, message }
}

export function isRefusal(value: unknown): value is Refusal {
  return typeof value === 'object' && value !== null && 'code' in value && 'message' in value
}
