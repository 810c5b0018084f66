import { messages } from '@/domain/suggestion/messages'
import { drawMessages } from '../message/draw'
import type { MessageDoc } from '../message/message-doc'
import { caseMessages, LATEST } from '../message/of-case'
import type { WritingPorts } from '../ports'
import type { SuggestionDoc } from '../suggestion/suggestion-doc'

/** What the parties of a suggestion should know. */
export function messageDocs(doc: SuggestionDoc): MessageDoc[] {
  const { state, events } = doc
  return caseMessages(doc, messages(state, events.slice(-LATEST)), {
    kind: 'suggestion',
    title: state.content.title,
  })
}

export function projectMessages(ports: WritingPorts, doc: SuggestionDoc): Promise<void> {
  return drawMessages(ports, messageDocs(doc))
}
