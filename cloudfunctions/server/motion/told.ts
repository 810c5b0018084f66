import { messages } from '@/domain/motion/messages'
import type { MessageDoc } from '../message/message-doc'
import { caseMessages, LATEST } from '../message/of-case'
import type { MotionDoc } from './motion-doc'

/** What the parties of a motion should know. */
export function motionMessages(doc: MotionDoc): MessageDoc[] {
  const { state, events } = doc
  return caseMessages(doc, messages(state, events.slice(-LATEST)), {
    kind: 'motion',
    title: state.content.title,
  })
}
