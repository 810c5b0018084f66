import type { ErrorCode } from '@/contract/envelope'

/** The answer was no: a code for the screen and a sentence for the person. */
export class Failure extends Error {
  constructor(
    readonly code: ErrorCode,
    message: string,
  ) {
    super(message)
    this.name = 'Failure'
  }
}
