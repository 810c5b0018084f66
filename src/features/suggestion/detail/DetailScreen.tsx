import { ask } from '@/features/ask/ask'
import { AnswerFaces } from '@/features/ask/AnswerFaces'
import { useAnswer } from '@/features/ask/use-answer'
import { PhonePage } from '@/features/account/PhonePage'
import { RemindMe } from '@/features/message/RemindMe'
import { BottomBar } from '@/ui/frame/BottomBar'
import { openAction } from '../act/open-action'
import { CaseDetail } from './CaseDetail'
import { MoreActions } from './MoreActions'
import { arrange, type Arranged } from './offers'

/** One case, and what this person can do with it now. */
export function DetailScreen({ id }: { id: string }) {
  const { answer, reload } = useAnswer(id, () => ask('suggestion.open', { id }))
  const arranged = answer.face === 'ready' ? arrange(answer.data.offers, answer.data.view) : undefined
  return (
    <PhonePage title="建议详情" bottom={arranged?.primary && <Actions id={id} {...arranged} />}>
      <AnswerFaces answer={answer} onRetry={reload}>
        {({ view, offers }) => (
          <>
            <CaseDetail view={view} offers={offers} />
            <RemindMe spent />
            <MoreActions offers={arranged?.more ?? []} onOpen={(verb) => openAction(verb, id)} />
          </>
        )}
      </AnswerFaces>
    </PhonePage>
  )
}

function Actions({ id, primary, secondary }: Arranged & { id: string }) {
  if (!primary) return null
  return (
    <BottomBar
      reason={primary.refusal?.message}
      secondary={secondary && { label: secondary.label, onTap: () => openAction(secondary.verb, id) }}
      primary={{
        label: primary.label,
        disabled: Boolean(primary.refusal),
        onTap: () => openAction(primary.verb, id),
      }}
    />
  )
}
