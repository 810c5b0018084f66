import type { MotionView } from '@/domain/motion/view-schema'
import { Deadlines } from '@/features/suggestion/detail/Deadlines'
import { History } from '@/features/suggestion/detail/History'
import { Notice } from '@/ui/feedback/Notice'
import { HolderBar } from '@/ui/status/HolderBar'
import { Card } from '@/ui/text/Card'
import { Section } from '@/ui/text/Section'
import { Cosigning } from './Cosigning'
import { Decided } from './Decided'
import { FollowUp } from './FollowUp'
import { MotionHead } from './MotionHead'
import { MotionText } from './MotionText'

/** A whole motion to be read: where it is, who signed, what was decided, then the text. Phone and desk alike. */
export function MotionDetail({ view }: { view: MotionView }) {
  const { no, deadlines, notice, stage } = view
  const collecting = stage.key === 'draft' || stage.key === 'cosigning'
  return (
    <>
      <MotionHead view={view} />
      {notice && (
        <Notice tone={notice.tone} title={notice.title}>
          {notice.text}
        </Notice>
      )}
      {collecting && <Cosigning view={view} />}
      <Deadlines view={{ deadlines, held: [], number: no === undefined ? undefined : numbered(no, view) }} />
      {view.held.some(({ days }) => days > 0) && (
        <Section title="在谁手里" note="各多少天">
          <Card>
            <HolderBar held={view.held} />
          </Card>
        </Section>
      )}
      <FollowUp items={view.items} />
      <Decided view={view} />
      <MotionText content={view.content} />
      {!collecting && <Cosigning view={view} />}
      <History title="议案经过" timeline={view.timeline} chainBreak={view.chainBreak} />
    </>
  )
}

const numbered = (no: number, { session }: MotionView) => ({
  no,
  session: session?.name ?? '',
  category: '议案',
})
