import type { Input } from '@/contract/endpoint'
import type { Paper, Papers } from '@/contract/papers'
import { Failure } from '../failure'
import type { FilingPorts, Signed } from '../ports'
import { give } from './give'
import { replyLetter } from './reply-letter'
import { seenView } from './seen-view'

export async function replyPaper(
  ports: Signed<FilingPorts>,
  { id, round }: Input<Papers['papers.replyLetter']>,
): Promise<Paper> {
  const view = await seenView(ports, id)
  const answered = view.rounds.filter(
    ({ replies, number }) => replies.length > 0 && (!round || number === round),
  )
  const replies = answered[answered.length - 1]?.replies ?? []
  if (replies.length === 0) throw new Failure('too-early', '还没有签发答复，签发后才能导出答复函')
  const no = String(view.number?.no ?? '').padStart(3, '0')
  return give(ports, `第${no}号建议答复函`, 'docx', await replyLetter(view, replies))
}
