import type { ReactNode } from 'react'
import { PhonePage } from '@/features/account/PhonePage'
import { AnswerFaces } from '@/features/ask/AnswerFaces'
import { replace } from '@/platform/navigate'
import { paths } from '@/platform/paths'
import { Empty } from '@/ui/feedback/Faces'
import type { Offer, Opened } from './act/types'
import { useOpened } from './use-opened'

type Props = {
  id: string
  verb: string
  /** Of the page while there is nothing to do on it. */
  title: string
  /** What is said when this person cannot do it, or not any more. */
  gone: { title: string; text: string }
  /** The screen of the verb; nothing when what it needs is not there. */
  children: (opened: Opened & { offer: Offer; reload: () => void }) => ReactNode
}

/** A page for one verb of one case: the case is opened, and the verb must be on offer. */
export function WithOffer({ id, verb, title, gone, children }: Props) {
  const { opened, answer, reload } = useOpened(id)
  const offer = opened?.offers.find((one) => one.verb === verb)
  const screen = opened && offer && children({ ...opened, offer, reload })
  if (screen) return <>{screen}</>
  return (
    <PhonePage title={title}>
      {opened ? (
        <Empty {...gone} button={{ label: '看最新进展', onTap: () => replace(paths.detail(id)) }} />
      ) : (
        <AnswerFaces answer={answer} onRetry={reload}>
          {() => null}
        </AnswerFaces>
      )}
    </PhonePage>
  )
}
