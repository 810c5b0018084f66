import { AnswerFaces } from '@/features/ask/AnswerFaces'
import { PhonePage } from '@/features/account/PhonePage'
import { replace } from '@/platform/navigate'
import { paths } from '@/platform/paths'
import { Empty } from '@/ui/feedback/Faces'
import { useOpened } from '../use-opened'
import { SignReply } from './SignReply'

/** The head reads what will be signed, and signs it or sends it back. */
export function SignScreen({ id }: { id: string }) {
  const { opened, answer, reload } = useOpened(id)
  const offer = opened?.offers.find(({ verb }) => verb === 'issueReply')
  if (opened && offer && opened.view.draft) {
    return <SignReply key={id} id={id} rev={opened.rev} view={opened.view} offer={offer} onStale={reload} />
  }
  return (
    <PhonePage title="签发答复">
      {opened ? (
        <Empty
          title="现在没有等您签发的答复"
          text="经办人送签后，这里会出现答复稿。"
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
