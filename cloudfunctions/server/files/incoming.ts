import { Failure } from '../failure'
import type { FilingPorts, Signed } from '../ports'

/**
 * A file that this very person has uploaded. Anybody else's is as good as absent: otherwise naming a file would be
 * a way to read it.
 */
export async function incoming(
  { files, actor }: Signed<FilingPorts>,
  fileId: string,
  most: number,
): Promise<Buffer> {
  const mine = fileId.split('/')[4] === actor.person.id
  const content = mine ? await files.read(fileId, most) : undefined
  if (content === undefined) throw new Failure('not-found-inside', '文件没有上传好，请重新选择')
  if (content === 'too-large')
    throw new Failure('bad-input', `文件超过 ${most / 1024 / 1024} MB，请压缩后再上传`)
  return content
}
