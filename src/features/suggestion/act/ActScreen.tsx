import { PhonePage } from '@/features/account/PhonePage'
import { AnswerFaces } from '@/features/ask/AnswerFaces'
import { back, replace } from '@/platform/navigate'
import { paths } from '@/platform/paths'
import { Empty } from '@/ui/feedback/Faces'
import { useOpened } from '../use-opened'
import { ActionForm } from './ActionForm'

/** One action on one case, as a page of the phone. */
export function ActScreen({ id, verb }: { id: string; verb: string }) {
  const { opened, answer, reload } = useOpened(id)
  const offer = opened?.offers.find((one) => one.verb === verb)
  if (opened && offer) {
    return (
      <ActionForm
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
          text="可能刚由别人办过，请看这件建议的最新进展。"
          button={{ label: '看最新进展', onTap: () => replace(paths.detail(id)) }}
        />
      ) : (
        <AnswerFaces answer={answer} onRetry={reload}>
          {() => null}
        </AnswerFaces>
      )}
    </PhonePage>
  )
}
