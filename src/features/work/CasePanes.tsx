import { useState } from 'react'
import { AnswerFaces } from '@/features/ask/AnswerFaces'
import { useKeys } from '@/platform/keys'
import { MainPane } from '@/ui/desk/Panes'
import { ActionForm } from '@/features/suggestion/act/ActionForm'
import { hasOwnScreen, openAction } from '@/features/suggestion/act/open-action'
import { CaseDetail } from '@/features/suggestion/detail/CaseDetail'
import { arrange } from '@/features/suggestion/detail/offers'
import { useOpened } from '@/features/suggestion/use-opened'
import { OfferPane } from './OfferPane'

/** The part that is read, where Enter leads. */
export const MAIN = 'work-main'

type Props = { id: string; verb: string | undefined; onChanged: () => void }

/** The middle and the right pane: the case, and the form of the action that is chosen or next. */
export function CasePanes({ id, verb, onChanged }: Props) {
  const { opened, answer, reload } = useOpened(id)
  const [picked, setPicked] = useState<string | 'none' | undefined>(verb)
  // A form is new after each action done, and only then: when somebody else was quicker, what is typed stays.
  const [doneCount, setDoneCount] = useState(0)
  const [overtaken, setOvertaken] = useState(false)
  const offers = opened?.offers ?? []
  const { primary, secondary, more } = opened
    ? arrange(offers, opened.view)
    : { primary: undefined, secondary: undefined, more: [] }
  const wanted = offers.find((offer) => offer.verb === picked && !offer.refusal)
  const next = picked === 'none' ? undefined : (wanted ?? (primary?.refusal ? undefined : primary))
  // A verb with a screen of its own has no form for the pane: it stands first among what can be done.
  const offer = next && !hasOwnScreen(next.verb) ? next : undefined
  useKeys(MAIN, offer ? { Escape: () => setPicked('none') } : {})
  const pick = (chosen: string) => (hasOwnScreen(chosen) ? openAction(chosen, id) : setPicked(chosen))
  const done = () => {
    setPicked(undefined)
    setDoneCount(doneCount + 1)
    setOvertaken(false)
    reload()
    onChanged()
  }
  const stale = () => {
    setOvertaken(true)
    reload()
    onChanged()
  }
  return (
    <>
      <MainPane id={MAIN}>
        {opened ? (
          <CaseDetail view={opened.view} offers={offers} />
        ) : (
          <AnswerFaces answer={answer} onRetry={reload}>
            {() => null}
          </AnswerFaces>
        )}
      </MainPane>
      {opened && offer && (
        <ActionForm
          key={`${offer.verb}:${doneCount}`}
          caseId={id}
          rev={opened.rev}
          view={opened.view}
          offer={offer}
          layout="pane"
          onDone={done}
          onStale={stale}
          onLeave={() => setPicked('none')}
        />
      )}
      {opened && !offer && (
        <OfferPane
          offers={[primary, secondary, ...more].filter((one) => one !== undefined)}
          overtaken={overtaken}
          onPick={pick}
        />
      )}
    </>
  )
}
