import type { Input } from '@/contract/endpoint'
import type { Paper, Papers } from '@/contract/papers'
import { RECORD_FORMAT, type RecordFile } from '@/domain/suggestion/record-file'
import { relationTo } from '@/domain/suggestion/views'
import { proofsOf } from '../anchor/proofs'
import { Failure, failAt } from '../failure'
import type { FilingPorts, Signed } from '../ports'
import { get } from '../store/port'
import { give } from './give'

/** The whole record with its proofs, to be verified without this system. It holds everything, so it is for 代表工委. */
export async function recordPaper(
  ports: Signed<FilingPorts>,
  { id }: Input<Papers['papers.record']>,
): Promise<Paper> {
  const doc = await get(ports.store, 'suggestions', id)
  const relation = doc && relationTo(doc.state, ports.actor)
  if (!doc || !relation) throw failAt('not-found')
  if (relation !== 'office') throw new Failure('not-yours', '核验包由代表工委导出')
  const { congress, author } = doc.state
  const anchors = await proofsOf(ports, id)
  // A record that does not verify is exported as it is: that is what the file is for.
  const file: RecordFile = { format: RECORD_FORMAT, id, congress, author, events: doc.events, anchors }
  const no = String(doc.no ?? '').padStart(3, '0')
  return give(ports, `第${no}号建议核验包`, 'json', Buffer.from(JSON.stringify(file, undefined, 1)))
}
