import { actorOf } from '../actor'
import type { FilingPorts } from '../ports'

/** A file from a signed-in desk, put where its sender's uploads go, under a name of the sender's own folder. */
export async function receiveFile(
  ports: FilingPorts,
  desk: string,
  path: unknown,
  body: unknown,
): Promise<{ fileID: string } | undefined> {
  const { actor } = await actorOf(ports, { source: 'wx_http', desk }, undefined)
  const own = new RegExp(`^incoming/${actor.person.id}/[a-f0-9]{32}(\\.[a-z]{1,5})?$`)
  if (typeof path !== 'string' || typeof body !== 'string' || !own.test(path)) return undefined
  return { fileID: await ports.files.write(path, Buffer.from(body, 'base64')) }
}
