import { codeOf } from '../error-code'
import { ProtocolError, type ProtocolCode } from '../protocol-error'
import type { Limits } from '../limits'
import type { CollectionSpec } from '../store/store'
import type { TransactionRules } from '../store/transactions/transactions'
import type { StoreCalls } from './calls'

/** What the thread is started with. */
export type StoreSettings = {
  dataDir: string
  collections: readonly CollectionSpec[]
  limits?: Limits
  conflictAt?: TransactionRules['conflictAt']
}

export type Question = { id: number; call: keyof StoreCalls; given: readonly unknown[] } | 'close'

export type Answer =
  | { kind: 'open' }
  | { kind: 'unopenable'; failure: Failure }
  | { kind: 'answer'; id: number; result: unknown }
  | { kind: 'failure'; id: number; failure: Failure }
  | { kind: 'closed' }

/** An error as it crosses between threads; a refusal of the protocol keeps its code, a bug its stack. */
export type Failure = { message: string; stack: string; code: string; refusal?: ProtocolCode }

export function failureOf(error: unknown): Failure {
  const { message, stack } = error instanceof Error ? error : { message: String(error), stack: '' }
  return {
    message,
    stack: stack ?? '',
    code: codeOf(error),
    ...(error instanceof ProtocolError ? { refusal: error.code } : {}),
  }
}

export function errorOf({ message, stack, code, refusal }: Failure): Error {
  if (refusal) return new ProtocolError(refusal, message)
  return Object.assign(new Error(message), { stack, code })
}
