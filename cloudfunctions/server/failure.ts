import { edgeSentences, type EdgeCode, type ErrorCode } from '@/contract/envelope'
import type { Refusal } from '@/domain/shared/refusal'

/** Bad news on its way to the door, where it becomes an envelope. */
export class Failure extends Error {
  constructor(
    readonly code: ErrorCode,
    message: string,
  ) {
    super(message)
    this.name = 'Failure'
  }
}

export function failAt(code: EdgeCode): Failure {
  return new Failure(code, edgeSentences[code])
}

export function failWith({ code, message }: Refusal): Failure {
  return new Failure(code, message)
}
