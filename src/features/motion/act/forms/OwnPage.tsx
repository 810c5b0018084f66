import type { MotionFormProps } from '../../types'
import { MotionFrame } from '../MotionFrame'
import { openMotionAction } from '../open-motion-action'

/** A verb that is done on a page of its own: from here it is only opened. */
export function OwnPage(props: MotionFormProps) {
  const { offer, caseId } = props
  return <MotionFrame {...props} onSubmit={() => openMotionAction(offer.verb, caseId)} />
}
