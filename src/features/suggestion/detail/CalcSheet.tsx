import { numberText } from '@/domain/suggestion/suggestion'
import type { DeadlineView } from '@/domain/suggestion/view-schema'
import { Notice } from '@/ui/feedback/Notice'
import { Sheet } from '@/ui/feedback/Sheet'
import { CalcSteps } from '@/ui/status/CalcSteps'
import { cautionOf } from './deadline-words'

type Props = { deadline: DeadlineView; no: number | undefined; onClose: () => void }

/** How a due day came about, step by step. */
export function CalcSheet({ deadline, no, onClose }: Props) {
  const caution = cautionOf(deadline)
  const which = no === undefined ? '待编号' : numberText(no)
  return (
    <Sheet title={`${deadline.name}期限计算单`} note={`${which} · 规则：${deadline.pack}`} onClose={onClose}>
      <CalcSteps
        steps={deadline.steps.map(({ label, day, note }) => ({ label, value: day, note }))}
        strip={deadline.strip}
        footnote={
          deadline.due === deadline.calendarDue
            ? `依据：${deadline.source}`
            : `按历法 ${deadline.calendarDue} 期满，遇放假顺延到 ${deadline.due}，两个日期都保留。依据：${deadline.source}`
        }
      />
      {caution && <Notice tone="warn">{caution}</Notice>}
    </Sheet>
  )
}
