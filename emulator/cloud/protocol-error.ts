/** The codes our clients meet; the SDK maps each of them to its errCode. */
export type ProtocolCode =
  | 'INVALID_PARAM'
  | 'SYS_ERR'
  | 'DATABASE_REQUEST_FAILED'
  | 'DATABASE_COLLECTION_NOT_EXIST'
  | 'DATABASE_COLLECTION_ALREADY_EXIST'
  | 'DATABASE_TRANSACTION_FAIL'
  | 'DATABASE_TRANSACTION_CONFLICT'
  | 'STORAGE_REQUEST_FAIL'
  | 'STORAGE_FILE_NONEXIST'
  | 'FUNCTIONS_EXECUTE_FAIL'
  | 'FUNCTIONS_TIME_LIMIT_EXCEEDED'
  | 'FUNCTION_NOT_FOUND'
  | 'EXCEED_MAX_PAYLOAD_SIZE'
  | 'EXCEED_MAX_RESPONSE_SIZE'

/** A refusal the cloud would send as `{ code, message }`. Anything else thrown is a bug of the emulator. */
export class ProtocolError extends Error {
  constructor(
    readonly code: ProtocolCode,
    message: string,
  ) {
    super(message)
    this.name = 'ProtocolError'
  }
}

export function badQuery(message: string): ProtocolError {
  return new ProtocolError('DATABASE_REQUEST_FAILED', `[FailedOperation] ${message}`)
}
