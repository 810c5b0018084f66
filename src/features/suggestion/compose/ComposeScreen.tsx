import { SessionFaces } from '@/features/account/SessionFaces'
import { PhonePage } from '@/features/account/PhonePage'
import type { Me } from '@/features/account/session'
import { useSession } from '@/features/account/session'
import { AnswerFaces } from '@/features/ask/AnswerFaces'
import { Empty } from '@/ui/feedback/Faces'
import { Compose } from './Compose'
import { useStart } from './use-start'

/** Writing a suggestion: a new one, or the draft of this id. */
export function ComposeScreen({ id }: { id?: string | undefined }) {
  const session = useSession()
  if (session.face === 'signed-in' && session.me.post.role === 'deputy')
    return <Opening me={session.me} id={id} />
  const denied = <Empty title="代表登录后才能写建议" text="请换成代表的身份再来。" />
  return (
    <PhonePage title="写建议">
      <SessionFaces citizen={denied}>{() => denied}</SessionFaces>
    </PhonePage>
  )
}

function Opening({ me, id }: { me: Me; id: string | undefined }) {
  const { answer, reload } = useStart(me.person.id, id)
  if (answer.face === 'ready') {
    return <Compose key={`${me.post.id}:${answer.data.slot}`} {...answer.data} />
  }
  return (
    <PhonePage title="写建议">
      <AnswerFaces answer={answer} onRetry={reload}>
        {() => null}
      </AnswerFaces>
    </PhonePage>
  )
}
