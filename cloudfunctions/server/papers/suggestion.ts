import type { Input } from '@/contract/endpoint'
import type { Paper, Papers } from '@/contract/papers'
import type { FilingPorts, Signed } from '../ports'
import { give } from './give'
import { seenView } from './seen-view'
import { suggestionForm } from './suggestion-form'

export async function suggestionPaper(
  ports: Signed<FilingPorts>,
  { id }: Input<Papers['papers.suggestionForm']>,
): Promise<Paper> {
  const view = await seenView(ports, id)
  const congress = await ports.directory.congress(ports.actor.post.congress)
  const no = view.number ? `第${String(view.number.no).padStart(3, '0')}号` : '未编号'
  return give(ports, `建议专用纸${no}`, 'docx', await suggestionForm(view, congress?.name ?? ''))
}
