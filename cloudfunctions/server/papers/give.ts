import type { Paper } from '@/contract/papers'
import type { FilingPorts } from '../ports'

/** WeChat's answer of a function ends at 1 MB, and base64 adds a third. */
const MOST_IN_ANSWER = 700 * 1024
const LINK_SECONDS = 600

/** The finished file on its way to the person who asked for it. */
export async function give(
  ports: Pick<FilingPorts, 'files' | 'salt'>,
  name: string,
  type: Paper['type'],
  content: Buffer,
): Promise<Paper> {
  const full = `${fileName(name)}.${type}`
  if (content.byteLength <= MOST_IN_ANSWER) return { name: full, type, base64: content.toString('base64') }
  const fileId = await ports.files.write(`papers/${ports.salt()}.${type}`, content)
  const link = await ports.files.link(fileId, LINK_SECONDS)
  if (link === undefined) throw new Error('the storage gave no link for a file it took')
  return { name: full, type, link }
}

/** A name that every system can keep: no path, no sign with a meaning. */
function fileName(name: string): string {
  return name.replace(/[^\p{L}\p{N}（）()_.-]/gu, '').slice(0, 60) || '文件'
}
