import { ENV_ID } from '../caller'
import { ProtocolError } from '../protocol-error'

const BUCKET = `${ENV_ID}.6c6f-${ENV_ID}-1300000000`
const PREFIX = `cloud://${BUCKET}/`

/** A path inside the storage, checked: letters of any script, digits, and a few signs; never a way out. */
export function checkedPath(path: unknown): string {
  if (typeof path !== 'string' || !isCloudPath(path)) {
    throw new ProtocolError('STORAGE_REQUEST_FAIL', `invalid cloudPath: ${String(path).slice(0, 100)}`)
  }
  return path
}

function isCloudPath(path: string): boolean {
  if (Buffer.byteLength(path) > 800 || !/^[\p{L}\p{N}_\-. ()（）+=@~!,，。、：《》/]+$/u.test(path))
    return false
  return path
    .split('/')
    .every((name) => name !== '' && !/^\.+$|^ | $/.test(name) && Buffer.byteLength(name) <= 200)
}

export const fileIdOf = (path: string): string => PREFIX + path

/** The path a file id names; undefined for an id of another environment or an impossible path. */
export function pathOfFileId(fileId: unknown): string | undefined {
  if (typeof fileId !== 'string' || !fileId.startsWith(PREFIX)) return undefined
  const path = fileId.slice(PREFIX.length)
  return isCloudPath(path) ? path : undefined
}
