import type { Files } from '../../../cloudfunctions/server/ports'

/** A storage in memory: what was written can be read, and a link says what it leads to. */
export function memoryFiles(
  before: ReadonlyMap<string, Buffer> = new Map(),
): Files & { held: Map<string, Buffer> } {
  const held = new Map(before)
  return {
    held,
    link: (fileId, seconds) =>
      Promise.resolve(held.has(fileId) ? `https://storage/${fileId}?${seconds}` : undefined),
    read: (fileId, most) => {
      const content = held.get(fileId)
      return Promise.resolve(content && content.length > most ? 'too-large' : content)
    },
    write: (path, content) => {
      const fileId = `cloud://env.bucket/${path}`
      held.set(fileId, content)
      return Promise.resolve(fileId)
    },
    remove: (fileId) => {
      held.delete(fileId)
      return Promise.resolve()
    },
  }
}
