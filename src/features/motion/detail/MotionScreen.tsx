import { PhonePage } from '@/features/account/PhonePage'
import { AnswerFaces } from '@/features/ask/AnswerFaces'
import { RemindMe } from '@/features/message/RemindMe'
import { MoreActions } from '@/features/suggestion/detail/MoreActions'
import { useShare } from '@/platform/lifecycle'
import { paths } from '@/platform/paths'
import { BottomBar } from '@/ui/frame/BottomBar'
import { openMotionAction } from '../act/open-motion-action'
import { useMotion } from '../use-motion'
import { arrangeMotion } from './arrange-motion'
import { MotionDetail } from './MotionDetail'

/** One motion, and what this person can do with it now. */
export function MotionScreen({ id }: { id: string }) {
  const { answer, reload } = useMotion(id)
  const { primary, secondary, more } = arrangeMotion(answer.face === 'ready' ? answer.data.offers : [])
  useShare(answer.face === 'ready' ? answer.data.view.title : '议案', paths.motion(id))
  const open = (verb: string) => openMotionAction(verb, id)
  const bar = primary && (
    <BottomBar
      reason={primary.refusal?.message}
      secondary={secondary && { label: secondary.label, onTap: () => open(secondary.verb) }}
      primary={{
        label: primary.label,
        disabled: Boolean(primary.refusal),
        onTap: () => open(primary.verb),
      }}
    />
  )
  return (
    <PhonePage title="议案详情" bottom={bar}>
      <AnswerFaces answer={answer} onRetry={reload}>
        {({ view }) => (
          <>
            <MotionDetail view={view} />
            <RemindMe spent />
            <MoreActions offers={more} onOpen={open} />
          </>
        )}
      </AnswerFaces>
    </PhonePage>
  )
}
