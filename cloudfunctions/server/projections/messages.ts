import { messages } from '@/domain/suggestion/messages'
import { drawMessages } from '../message/draw'
import type { MessageDoc } from '../message/message-doc'
import type { WritingPorts } from '../ports'
import type { SuggestionDoc } from '../suggestion/suggestion-doc'

/** How many of the latest events are told anew: what came before has been told when it came. */
const LATEST = 12

/** What the parties of a case should know. Ids follow from the events, so telling it again changes nothing. */
export function messageDocs({ _id: caseId, congress, state, events }: SuggestionDoc): MessageDoc[] {
  return messages(state, events.slice(-LATEST)).map(({ key, to, text, on, at }) => ({
    _id: `${caseId}|${key}`,
    to,
    congress,
    caseId,
    kind: 'suggestion',
    title: state.content.title,
    text,
    on,
    // By day first, as of every kind: a list mixes them.
    sortKey: `${on}|${String(at).padStart(15, '0')}|${caseId}|${key}`,
  }))
}

export function projectMessages({ store }: WritingPorts, doc: SuggestionDoc): Promise<void> {
  return drawMessages(store, messageDocs(doc))
}
