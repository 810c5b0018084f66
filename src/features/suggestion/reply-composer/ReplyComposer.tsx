import { AnswerFaces } from '@/features/ask/AnswerFaces'
import { PhonePage } from '@/features/account/PhonePage'
import { replace } from '@/platform/navigate'
import { paths } from '@/platform/paths'
import { Empty } from '@/ui/feedback/Faces'
import { useOpened } from '../use-opened'
import { Composer } from './Composer'

/** Writing the reply to one suggestion. */
export function ReplyComposer({ id }: { id: string }) {
  const { opened, answer, reload } = useOpened(id)
  const offer = opened?.offers.find(({ verb }) => verb === 'draftReply')
  if (opened && offer) {
    return <Composer key={id} id={id} rev={opened.rev} view={opened.view} offer={offer} onSaved={reload} />
  }
  return (
    <PhonePage title="写答复">
      {opened ? (
        <Empty
          title="这件建议现在不能写答复"
          text="可能已经签发，或者不由本单位主办。"
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
