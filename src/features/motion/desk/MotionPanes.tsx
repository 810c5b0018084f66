import { useState } from 'react'
import { AnswerFaces } from '@/features/ask/AnswerFaces'
import { OfferPane } from '@/features/work/OfferPane'
import { MainPane } from '@/ui/desk/Panes'
import { MotionForm } from '../act/MotionForm'
import { hasOwnPage, openMotionAction } from '../act/open-motion-action'
import { arrangeMotion } from '../detail/arrange-motion'
import { MotionDetail } from '../detail/MotionDetail'
import { useMotion } from '../use-motion'

type Props = { id: string; verb: string | undefined; onChanged: () => void }

/** The presidium chooses among three decisions: none of their forms is opened for it. */
const OPEN_QUESTION = 'putOnAgenda'

/** The middle and the right pane of a desk: the motion, and the form of the action that is chosen or next. */
export function MotionPanes({ id, verb, onChanged }: Props) {
  const { opened, answer, reload } = useMotion(id)
  const [picked, setPicked] = useState(verb === OPEN_QUESTION ? undefined : verb)
  const [doneCount, setDoneCount] = useState(0)
  const [overtaken, setOvertaken] = useState(false)
  const offers = opened?.offers ?? []
  const { primary, secondary, more } = arrangeMotion(offers)
  const offer = offers.find((one) => one.verb === picked && !one.refusal && !hasOwnPage(one.verb))
  const pick = (chosen: string) => (hasOwnPage(chosen) ? openMotionAction(chosen, id) : setPicked(chosen))
  const after = (late: boolean) => {
    setOvertaken(late)
    reload()
    onChanged()
  }
  return (
    <>
      <MainPane id="work-main">
        {opened ? (
          <MotionDetail view={opened.view} />
        ) : (
          <AnswerFaces answer={answer} onRetry={reload}>
            {() => null}
          </AnswerFaces>
        )}
      </MainPane>
      {opened && offer && (
        <MotionForm
          key={`${offer.verb}:${doneCount}`}
          caseId={id}
          rev={opened.rev}
          view={opened.view}
          offer={offer}
          layout="pane"
          onDone={() => {
            setPicked(undefined)
            setDoneCount(doneCount + 1)
            after(false)
          }}
          onStale={() => after(true)}
          onLeave={() => setPicked(undefined)}
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
