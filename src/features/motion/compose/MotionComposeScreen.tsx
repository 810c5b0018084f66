import { PhonePage } from '@/features/account/PhonePage'
import { SessionFaces } from '@/features/account/SessionFaces'
import type { Me } from '@/features/account/session'
import { AnswerFaces } from '@/features/ask/AnswerFaces'
import { readStored } from '@/platform/storage'
import { Empty } from '@/ui/feedback/Faces'
import { useMotion, useSessions } from '../use-motion'
import { blankDraft, draftOf, readDraft } from './motion-draft'
import { MotionCompose } from './MotionCompose'

const TITLE = '写议案'

/** Writing a motion: a new one, the draft of this id, or the text of one that is being signed. */
export function MotionComposeScreen({ id }: { id: string | undefined }) {
  const denied = (
    <PhonePage title={TITLE}>
      <Empty title="代表登录后才能写议案" text="请换成代表的身份再来。" />
    </PhonePage>
  )
  return (
    <SessionFaces citizen={denied}>
      {(me) => (me.post.role === 'deputy' ? id ? <Known me={me} id={id} /> : <New me={me} /> : denied)}
    </SessionFaces>
  )
}

const slotOf = (me: Me, id: string) => `motion:${me.person.id}:${id}`

function New({ me }: { me: Me }) {
  const { answer, reload } = useSessions()
  if (answer.face !== 'ready') return <Waiting answer={answer} reload={reload} />
  const open = answer.data.sessions.filter(({ over }) => !over)
  const slot = slotOf(me, 'new')
  const kept = readDraft(readStored(slot))
  const start = kept ?? { ...blankDraft, session: open[0]?.id ?? '' }
  return <MotionCompose slot={slot} start={start} sessions={open} resumed={kept !== undefined} />
}

function Known({ me, id }: { me: Me; id: string }) {
  const { opened, answer, reload } = useMotion(id)
  const { answer: sessions } = useSessions()
  if (!opened) return <Waiting answer={answer} reload={reload} />
  const { view, rev, offers } = opened
  const verb = offers.find((one) => one.verb === 'saveDraft' || one.verb === 'reviseText')
  if (!verb) {
    return (
      <PhonePage title={TITLE}>
        <Empty title="文字不能再改" text="这件议案已经提交，请到“议案”里查看。" />
      </PhonePage>
    )
  }
  const slot = slotOf(me, id)
  const kept = readDraft(readStored(slot))
  return (
    <MotionCompose
      slot={slot}
      start={kept ?? draftOf(view)}
      target={{ id, rev }}
      view={view}
      sessions={sessions.face === 'ready' ? sessions.data.sessions.filter(({ over }) => !over) : []}
      resumed={kept !== undefined}
    />
  )
}

function Waiting({
  answer,
  reload,
}: Omit<Parameters<typeof AnswerFaces>[0], 'children' | 'onRetry'> & { reload: () => void }) {
  return (
    <PhonePage title={TITLE}>
      <AnswerFaces answer={answer} onRetry={reload}>
        {() => null}
      </AnswerFaces>
    </PhonePage>
  )
}
