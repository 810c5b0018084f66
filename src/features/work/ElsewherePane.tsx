import { go } from '@/platform/navigate'
import { whereRead } from '@/features/home/todo'
import { MainPane } from '@/ui/desk/Panes'
import { Empty } from '@/ui/feedback/Faces'
import { MAIN } from './CasePanes'
import type { Line } from './use-queue'

/** Activities and years of duty have pages of their own. */
export function ElsewherePane({ line, kind }: { line: Line; kind: 'activity' | 'duty' }) {
  const to = whereRead({ kind, caseId: line.caseId })
  return (
    <MainPane id={MAIN}>
      <Empty title={line.title} text={line.sub} button={{ label: '去办理', onTap: () => go(to) }} />
    </MainPane>
  )
}
