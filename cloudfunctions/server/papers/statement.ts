import type { Input } from '@/contract/endpoint'
import type { Paper, Papers } from '@/contract/papers'
import { portrait } from '../duty/portrait'
import { failAt } from '../failure'
import type { FilingPorts, Signed } from '../ports'
import { dutyStatement } from './duty-statement'
import { give } from './give'

/** A frozen statement on paper, for the two who may see it on the screen. */
export async function statementPaper(
  ports: Signed<FilingPorts>,
  { year, deputy, period, version }: Input<Papers['papers.dutyStatement']>,
): Promise<Paper> {
  const { view } = await portrait(ports, { year, deputy })
  const statement = view.statements.find((one) => one.period === period && one.version === version)
  if (!statement) throw failAt('not-found')
  const congress = await ports.directory.congress(ports.actor.post.congress)
  const { name, delegation } = view.deputy
  const paper = await dutyStatement({ congress: congress?.name ?? '', deputy: name, delegation, statement })
  return give(ports, `${name}${statement.label}履职回单`, 'docx', paper)
}
