import { AnswerFaces } from '@/features/ask/AnswerFaces'
import { PhonePage } from '@/features/account/PhonePage'
import { back, replace } from '@/platform/navigate'
import { paths } from '@/platform/paths'
import { Empty } from '@/ui/feedback/Faces'
import { useMotion } from '../use-motion'
import { MotionForm } from './MotionForm'

/** One action on one motion, as a page of the phone. */
export function MotionActScreen({ id, verb }: { id: string; verb: string }) {
  const { opened, answer, reload } = useMotion(id)
  const offer = opened?.offers.find((one) => one.verb === verb)
  if (opened && offer) {
    return (
      <MotionForm
        caseId={id}
        rev={opened.rev}
        view={opened.view}
        offer={offer}
        layout="page"
        onDone={back}
        onStale={reload}
        onLeave={back}
      />
    )
  }
  return (
    <PhonePage title="办理">
      {opened ? (
        <Empty
          title="这一步现在不能办"
          text="可能刚由别人办过，请看这件议案的最新进展。"
          button={{ label: '看最新进展', onTap: () => replace(paths.motion(id)) }}
        />
      ) : (
        <AnswerFaces answer={answer} onRetry={reload}>
          {() => null}
        </AnswerFaces>
      )}
    </PhonePage>
  )
}
